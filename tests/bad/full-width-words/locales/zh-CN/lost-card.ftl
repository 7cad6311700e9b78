＃ 卡丢了
title ＝ 卡丢了
intro = 卡丢了吗？
    .by-phone ＝ 打电话
lock = 先打｛ $police ｝
    。body = 再打{ ＄bank-phone }。
