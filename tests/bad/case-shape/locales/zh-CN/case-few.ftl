title = 王阿姨的卡
scene = 上午，一位阿姨站在机器前。
customer = 您演王阿姨，六十八岁，卡不见了。

hello = “您好。”
    .beside = “好的。”
    .beside-reply = “行。”
    .beside-why = 说得清楚。
    .wait = “好的。”
    .wait-reply = “行。”
    .wait-why = 说得清楚。
    .fooled = “好的。”
    .fooled-reply = “行。”
    .fooled-why = 说得清楚。

last = “您好。”
    .go = “好的。”
    .go-reply = “行。”
    .go-why = 说得清楚。
    .later = “好的。”
    .later-reply = “行。”
    .later-why = 说得清楚。
    .rules = “好的。”
    .rules-reply = “行。”
    .rules-why = 说得清楚。

end-served = 她回家了。
end-refused = 她回家了。
end-left = 她回家了。
