title = Lost card
lock = First lock the card
done = That is all
