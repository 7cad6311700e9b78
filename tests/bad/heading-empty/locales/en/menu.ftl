welcome = {""}
    .body = Pressing is always safe.
