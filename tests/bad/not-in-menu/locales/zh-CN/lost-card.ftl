title = 卡丢了
intro = 卡丢了吗？
bye = 再见
