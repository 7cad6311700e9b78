title = Lost card
intro = Lost your card?
call-us = Call us first
goodbye = All done
