welcome = What would you like to do?
    .brief = Pressing is always safe.
