title = Save
hook = One day
bye = Goodbye
message = Ask first.
