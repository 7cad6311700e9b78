#Words of lost-card.kdl
title = Lost card
intro = Lost your card?
    .by-phone =
lock = Lock it first
Then ask us.
	.body = Nobody else can use it then.
