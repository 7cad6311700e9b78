title = Save
hook = One day
elders = An example
young = An example
bye = Goodbye
message = Ask first.
