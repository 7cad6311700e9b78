title = 卡丢了
lock = 先挂失
done = 办好了
