# Words of the map (assets/map/cn.kdl): the name of each place, and what is said when it lights.

lake = 青海湖
    .lit = 湖面又宽又亮，水鸟在上面歇脚。

salt-lake = 茶卡盐湖
    .lit = 湖水像镜子，云在里面慢慢走。

three-rivers = 三江源
    .lit = 三条大河，都从这里的小溪流起。

xining = 西宁
    .lit = 街上又多了一盏灯，照着酿皮摊子。

flower-fields = 门源花海
    .lit = 油菜花开了，蜜蜂忙到太阳落山。

qilian = 祁连山
    .lit = 山顶有雪，山下的羊在吃草。

guide = 贵德的黄河
    .lit = 黄河走到这里还很清，岸上梨花白。

golmud = 格尔木
    .lit = 火车从这里开上高原，窗外是雪山。

kunlun = 昆仑山
    .lit = 雪山稳稳站着，山下的泉水冬天也流。

hoh-xil = 可可西里
    .lit = 小藏羚羊认得妈妈，一步一步跟着走。

yushu = 玉树
    .lit = 牦牛在草原上，一头一头看得见。

delingha = 德令哈
    .lit = 河两岸都是灯，您这一盏也映在水里。

longyang = 龙羊峡
    .lit = 大坝稳稳接住黄河，水面蓝蓝的。

huzhu = 互助
    .lit = 花袖子一层一层，像一道彩虹。

xunhua = 循化
    .lit = 黄河边上，辣椒红了，核桃熟了。

ledu = 乐都
    .lit = 院里的沙果红了，厨房里正揉面。

emerald-lake = 翡翠湖
    .lit = 一汪一汪的湖水，绿得各有各样。

lenghu = 冷湖
    .lit = 这盏灯亮了，跟满天星星做伴。

banma = 班玛
    .lit = 石头一块一块垒成楼，住了几辈人。

amne-machin = 阿尼玛卿雪山
    .lit = 雪一年一年攒起来，太阳一照就发亮。

bird-island = 鸟岛
    .lit = 春天，大雁飞回来，在水边安家。
