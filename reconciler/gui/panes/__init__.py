"""The grid of aligned rows: geometry without Qt, cells, painting, input.

Tells by signals what was chosen in it. Knows nothing of docks, dialogs and the window round it.

    view, grid, scrolling                the grid as the window knows it, its cells, its scroll area; begin with view
    content, cells, index, article       rows to draw, made of a workspace as they come into view
    passages, values, controls           values without Qt: what is shown, what is told
    geometry, lanes                      ... and where it lies
    layouts, styles, texts, sigla        lines, colours, words and small plates
    painting, gutter, header             drawing
    cardpainting, edges                  ... the cards above the columns, and what is told at their edges
    keys, mouse, dragging, editing       input
    accessibility, accessibleleaf        what a screen reader finds
    spoken, cardnames                    ... and what it says of it
    ownorder, lanescroll, laneheader     versions in their own order
    lanepainting, lanekeys, lanespoken   ... drawn, moved in, told
"""
