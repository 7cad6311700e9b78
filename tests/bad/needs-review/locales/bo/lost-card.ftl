# needs-review
title = བྱང་བུ
intro = བྱང་བུ
