drawings-btn-exact = Exact draw
drawings-btn-yes = Yes, draw
drawings-btn-desk = Rosters of the month
drawings-ask =
    All drafts of { $month } { $year } will be drawn anew by the exact method: as few open posts and short rests as there can be, and loads as even as they can be. It may take a few minutes; the bot tells you the result.
    Changes made by hand will be lost. Published rosters do not change.
drawings-running-default = The drafts are being drawn. The unit is large, so this takes a little time: the bot tells you when they are ready.
drawings-running-exact = The drafts are being drawn exactly. The bot tells you when they are ready.
drawings-already = The rosters of this month are being drawn already. The bot tells you when they are ready.
drawings-no-draft = This month has no draft to draw exactly. Make a draft first.
drawings-head =
    <b>Drawing the rosters: { $month } { $year }</b>
    Unit: { $unit }
drawings-done-exact = The exact draw is done and the drafts are new. It is proven that no draw is more even.
drawings-done-default = The drafts of the rosters are ready.
drawings-open-posts =
    { $count ->
        [one] { $count } post has no advocate. Its day stands on the page of the roster.
       *[other] { $count } posts have no advocate. Their days stand on the page of the roster.
    }
drawings-short-rests =
    { $count ->
        [one] In { $count } case the rest between two duties is too short: no other advocate was free.
       *[other] In { $count } cases the rest between two duties is too short: no other advocate was free.
    }
drawings-next = Check the drafts and publish them.
drawings-changed = The data changed during the draw, so its result was not kept: your changes are in place. Draw again if you need to.
drawings-published = A roster was published during the draw, so its result was not kept. The published roster has not changed.
drawings-timed-out = The draw did not end in the time it has. The earlier drafts have not changed: you can publish them, or draw them anew in the usual way.
drawings-no-solver = The tool of the exact draw is not installed on the server. The earlier drafts have not changed: you can publish them. Ask the administrator of the bot to install it.
drawings-failed = The draw ended with an error. The earlier drafts have not changed. Try again; if it ends so once more, tell the administrator of the bot.
