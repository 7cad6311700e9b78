welcome = What would you like to do here at this machine today, now that you have come all the way to the branch, have found a seat, and have put your reading glasses on your nose?
    .body = Pressing is always safe.
