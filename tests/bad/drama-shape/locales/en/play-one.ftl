title = A play
begin = A cup of tea
turn = A cup of tea
    .on = Go on
    .back = Once more
bye = A cup of tea
