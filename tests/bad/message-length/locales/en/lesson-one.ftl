title = Save
hook = One day
bye = Goodbye
message = When a message wants you to tap blue words today, wait until tomorrow and ask us at the counter.
