# Words of the map (assets/map/cn.kdl): the name of each place, and what is said when it lights.

lake = Qinghai Lake
    .lit = The lake lies wide and bright, and water birds rest on it.

salt-lake = Chaka Salt Lake
    .lit = The water is a mirror, and the clouds walk slowly across it.

three-rivers = Source of three rivers
    .lit = Three great rivers begin here, as little streams.

xining = Xining
    .lit = One more lamp in the street, above the stall with cold noodles.

flower-fields = Menyuan flower fields
    .lit = The fields are yellow, and the bees are busy until sunset.

qilian = Qilian Mountains
    .lit = There is snow on top, and sheep graze below.

guide = Yellow River at Guide
    .lit = The Yellow River is still clear here, and the pear trees are white.

golmud = Golmud
    .lit = From here the train climbs the plateau, with snow outside the window.

kunlun = Kunlun Mountains
    .lit = The mountains stand firm, and the spring below runs all winter.

hoh-xil = Hoh Xil
    .lit = A young antelope knows its mother, and keeps close to her.

yushu = Yushu
    .lit = Yaks graze on the grassland, each of them plain to see.

delingha = Delingha
    .lit = Lamps stand along the river, and yours is in the water, too.

longyang = Longyang Gorge
    .lit = The dam holds the Yellow River safely, and the water is blue.

huzhu = Huzhu
    .lit = Sleeves here are sewn in bands of colour, like a rainbow.

xunhua = Xunhua
    .lit = By the Yellow River the peppers are red and the walnuts ripe.

ledu = Ledu
    .lit = Crab apples are red in the yard, and in the kitchen there is dough.

emerald-lake = Emerald Lake
    .lit = Pool lies beside pool, each in a green of its own.

lenghu = Lenghu
    .lit = This lamp keeps company with a sky full of stars.

banma = Banma
    .lit = Stone upon stone they built these houses, for many generations.

amne-machin = Amne Machin
    .lit = Snow gathers year by year, and shines when the sun comes.

bird-island = Bird Island
    .lit = In spring the geese fly home and nest beside the water.
