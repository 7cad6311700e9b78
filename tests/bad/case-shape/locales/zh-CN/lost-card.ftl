title = 卡丢了
intro = 卡丢了吗？
call-us = 先打电话给我们
goodbye = 办好了
