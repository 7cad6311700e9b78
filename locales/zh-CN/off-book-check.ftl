# Words of off-book-check.kdl: one message per screen, its choices as attributes.

title = 这是银行的产品吗

intro = 先看九句话，再签字
    .body = 一句一句答，一句不对就能停。
        您按了什么，这里不留，卖的人看不到。

alone = 现在身边没有别人吧？
    .body = 卖的人在旁边，就等一会儿再看。
    .alone = 只有我自己
    .near = 有人在旁边

hush = 他说过，别告诉别人吗？
    .body = 别告诉家里人，别告诉银行的人，都算。
    .yes = 说过
    .no = 没说过

hush-why = 银行的产品，谁都能问
    .body = 正经的产品，不怕别人知道。
        叫您别说，就要停一停。
    .enough = 够了，去问人
    .next = 接着看

savings = 说是“存款”，纸上写别的吗？
    .body = 纸上写“保险”“理财”“基金”，就不是“存款”。
    .yes = 写着别的
    .no = 写的一样

savings-why = 纸上写什么，才算什么
    .body = 嘴上说的不作数。
        纸上写“保险”，买的就是保险。
    .enough = 够了，去问人
    .next = 接着看

return = 利息比别家高很多吗？
    .body = 比这里牌子上写的高出一大截，就算。
    .yes = 高很多
    .no = 差不多

return-why = 高得太多，先问一问
    .body = 挣得越多，亏得也可能越多。
        说又高又稳的，哪里都没有。
    .enough = 够了，去问人
    .next = 接着看

outside = 签字的地方，在外面吗？
    .body = 家里、饭店、茶馆，都算外面。
    .yes = 在外面
    .no = 在银行里

outside-why = 签字，要在银行里
    .body = 银行里签字，边讲边录像录音。
        以后有话说不清，能翻出来看。
    .enough = 够了，去问人
    .next = 接着看

test = “风险测评”是他替您填的吗？
    .body = 就是问您能亏多少、钱放多久的那几道题。
    .yes = 他填
    .no = 我自己填

test-why = 这几道题，要您自己答
    .body = 他替您答，就不知道合不合适您。
        您可以要求重新答一遍。
    .enough = 够了，去问人
    .next = 接着看

payee = 钱转给公司或个人吗？
    .body = 看收钱的名字。银行的产品，钱从您的卡里扣。
    .yes = 转给他们
    .no = 卡里扣

payee-why = 钱先别转
    .body = 转进公司或个人的账号，银行管不到。
        已经转了，马上找我们。
    .enough = 够了，去问人
    .next = 接着看

seal = 纸上缺银行的名字或章吗？
    .body = 翻到签字的那一页，看是哪家的章。
    .yes = 缺一样
    .no = 都有

seal-why = 没有银行章，先别签
    .body = 章是谁的，就是跟谁签。
        拿不准，请另一位同事看看。
    .enough = 够了，去问人
    .next = 接着看

filmed = 签字时，不录像录音吗？
    .body = 银行里有专门的地方，边讲边录。
    .yes = 不录
    .no = 会录

filmed-why = 没有录，先别签
    .body = 录像录音是护着您的。
        您可以要求：录了才签。
    .enough = 够了，去问人
    .next = 接着看

code = 官方网站上，查不到编码吗？
    .body = 理财的编码：一个月牙样的字母，后面{ $product-code-digits }位数。
        请另一位同事帮您查。
    .yes = 查不到
    .not-sure = 还没查
    .no = 查到了

look-up = 查编码，请别的同事
    .body = 别请卖的那位。在官方网站上查，您在旁边看。
        没查到以前，先不签字，不付钱。
    .call = 请人来帮我
    .there = 查到了
    .missing = 查不到

ask-other = 请另一位同事看看
    .body = 先不签字，不付钱，纸拿在自己手里。
        来的要是卖给您的那位，就说：“我想请别的同事。”
    .call = 请人来帮我
    .quietly = 悄悄告诉银行
    .home = 今天先不买

nobody-tells = 您按的，卖的人看不到
    .body = 这里不留，也不往外传。
        打电话时说一句：“别让卖的人知道是我。”

bank-line = 打银行自己的电话
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码印在银行卡背面。
    }
        说三样：谁卖的，哪天，卖的是什么。密码不用说。
    .paid = 钱已经付了

paid = 先查一查，钱能不能停
    .body = 马上请另一位同事查。
        付给了公司或个人，也打{ $police }。
    .call = 请人来帮我

consumer = 银行没答好，再打一个电话
    .body = 管这事的电话：{ $consumer-line }。上班时间有人接。
        先跟银行说过，再打这里。

calm = 九句都好，再想一想
    .body = 银行的产品，也可能会亏。
        签了字，纸和小票放在一起收好。

later = 先不看，没关系
    .body = 跟他说：“我再想想。”纸拿在自己手里。
    .alone = 现在只有我了
    .home = 回家再看

goodbye = 看完了，慢慢想
    .body = 签不签，您说了算。
        纸和眼镜，都带好了吗？

told = 您说出来，帮了很多人
    .body = 纸和短信都留好，别交给卖的人。
        纸和眼镜，都带好了吗？

not-today = 今天先不买，也很好
    .body = 跟家里人说一说，再来问我们。
        纸和眼镜，都带好了吗？

by-phone = 回家打银行的电话
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码印在银行卡背面。
    }
        先说：“别让卖的人知道是我。”
        纸和眼镜，都带好了吗？
