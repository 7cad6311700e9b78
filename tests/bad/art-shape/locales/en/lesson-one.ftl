title = Save
hook = One day
bye = Goodbye
