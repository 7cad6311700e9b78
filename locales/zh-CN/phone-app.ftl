# Words of phone-app.kdl: one message per screen, its choices as attributes.

title = 装大字手机银行

intro = 装大字手机银行
    .body = 字大，看得清。
        不想装也很好，柜台一直在。
    .no-app = 我不想装

whose-idea = 是谁叫您装的？
    .mine = 我自己想装
    .close = 家里人、这里的同事
    .others = 电话、短信里的人

told = 先挂断，先别装
    .body = 叫您点链接装的，不是我们。
        叫您“共享屏幕”的，也不是我们。
    .call = 请人来帮我
    .not-today = 今天先不装
    .go-on = 已经挂断

own-phone = 手机是您自己的吗？
    .yes = 是我的
    .no = 是别人的

who-helps = 请同事站在旁边吗？
    .body = 同事只用嘴说。手机您自己拿，自己按。
    .call = 请同事来
    .alone = 我自己来

only-you = 屏幕只给您自己看
    .body = 别打着电话装。
        有人叫您“共享屏幕”，就挂断。

where = 从哪里装？
    .body = 两个办法都稳妥。短信里的链接，别点。
    .wall = 墙上的二维码
    .store = 手机自带的商店

wall = 照一照墙上的二维码
    .body = 打开手机的“扫一扫”，对着墙。
        别人发来的图，别照。
    .done = 装好了
    .call = 请人来帮我

store = 在商店里找我们银行
    .body = 打开手机自带的“应用商店”。
        找到了，按“安装”。
    .done = 装好了
    .call = 请人来帮我

name-check = 和墙上一样吗？
    .body = 先别打开。看图案，看银行的名字。
    .yes = 一模一样
    .no = 不一样

other-app = 先别打开它
    .body = 我们的同事看一看，帮您弄明白。
        还没打开，不用着急。
    .call = 请人来帮我
    .again = 重新装一次

pin-own = 想一个新密码
    .body = 别用生日，别用六个一样的数。
        只放在心里，谁问都不说。

code-rule = 短信数字，自己按
    .body = 手机会收到一条短信。
        里面的数字，别念出声，谁要都不给。

register = 打开它，照着登记
    .body = 它要照您的身份证，也要您的卡。
        慢慢来，每一样都自己按。
    .done = 登记好了
    .call = 请人来帮我

face = 对着手机照照脸
    .body = 拿稳手机，照它说的做。
        照不成也常见，同事来帮您。
    .done = 照好了
    .call = 请人来帮我

large-letters = 换成大字
    .body = 在里面找“关爱版”或“大字版”。
    .done = 字变大了
    .call = 请人来帮我

slow = 让转的钱晚一天到
    .body = 找“到账时间”，选第二天。
        转出去觉得不对，马上来问我们。
    .done = 选好了
    .later = 先不选
    .call = 请人来帮我

log-out = 用完，退出来
    .body = 找“安全退出”，按一下。
        打开手机时，也要有密码。
    .done = 退出来了
    .call = 请人来帮我

goodbye = 装好了，看看四样东西
    .body = 手机、卡、身份证、眼镜，都带好了吗？
        哪里不会用，随时来问。

no-app = 不装，也很好
    .body = 柜台、存折，您一直都能用。
        手机、卡、眼镜，都带好了吗？

own-only = 装在您自己的手机上
    .body = 装在别人手机上，别人就看得见您的钱。
        卡、身份证、眼镜，都带好了吗？

not-today = 今天先不装，也很好
    .body = 手机、卡、身份证、眼镜，都带好了吗？
        想装的时候，来这里装。
