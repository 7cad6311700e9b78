title = 王阿姨的卡
scene = 上午，一位阿姨站在机器前。
customer = 您演王阿姨，六十八岁，卡不见了。
fact-phone = 她没有说的事

hello = “您好。”
    .beside = “好的。”
    .beside-reply = “行。”
    .beside-why = 说得清楚。
    .wait = “好的。”
    .wait-reply = “行。”
    .wait-why = 说得清楚。
    .hurry = “好的。”
    .hurry-reply = “行。”
    .hurry-why = 说得清楚。

ask = “您好。”
    .who = “好的。”
    .who-reply = “行。”
    .who-why = 说得清楚。
    .much = “好的。”
    .much-reply = “行。”
    .much-evades = “没有。”
    .much-why = 说得清楚。

slow = “您好。”
    .sit = “好的。”
    .sit-reply = “行。”
    .sit-why = 说得清楚。
    .soon = “好的。”
    .soon-reply = “行。”
    .soon-why = 说得清楚。
    .on = “好的。”
    .on-reply = “行。”
    .on-why = 说得清楚。

last = “您好。”
    .call = “好的。”
    .call-reply = “行。”
    .call-why = 说得清楚。
    .home = “好的。”
    .home-reply = “行。”
    .home-why = 说得清楚。
    .yours = “好的。”
    .yours-reply = “行。”
    .yours-why = 说得清楚。

end-served = 她回家了。
end-lost = 她回家了。
end-left = 她回家了。
