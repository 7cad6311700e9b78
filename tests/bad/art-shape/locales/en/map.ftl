lake = The lake
    .lit = Light on the water.
ford = The ford
    .lit = Light on the water.
inn = The inn
    .lit = Light on the water.
