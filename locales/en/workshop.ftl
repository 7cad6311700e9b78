# For authors and reviewers: approvals, trying a screen, two packs compared. Customers never see this.

## caring-mode approve

approve-shared = shared words
approve-approved = approved ({ $role }, { $date })
approve-changed = changed since it was approved ({ $role }, { $date })
approve-never = never approved
approve-sum = { $open ->
    [0] All { $all } are approved
   *[other] { $open } of { $all } are not approved
}
approve-done = { $n ->
    [one] Recorded 1 approval: { $file }
   *[other] Recorded { $n } approvals: { $file }
}
approve-refused = Nothing with errors can be approved, and nothing was recorded. Mend what is named above, then approve.

## caring-mode play: the line below the page

play-flags = flags: { $flags }
play-saved = saved { $time }
play-end = { $key } ends
play-more = (and { $n } more)
