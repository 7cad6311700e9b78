# Words of lesson-counterfeit.kdl: one message per screen.

title = 真钱假钱看得清

hook = 民和的马忠，收了张大钱
    .body = 他卖杏子，天快黑了才收摊。
        他的手说：这张怎么滑滑的？

touch = 先摸一摸，再看一看
    .body = 真钱上人像的衣服，摸着刮手。
        对着光，大钱的空白处还有一个人像。
        灯笼最爱帮这个忙。

tilt = 再转一转，听一听
    .body = 新一点的大钱，转一转，中间的数会变颜色。
        轻轻抖，真钱的声音又脆又响。

example-elder = 乐都的张桂英，收了红包
    .body = 有一张软软的，抖着不响。
        她没花，也没扔，拿到柜台看。
        是真的，只是跟她一样爱安静。

example-youth = 西宁奶茶店的小李
    .body = 有人拿大钱买一杯茶，数不变颜色。
        她说：“麻烦您换一张。”客人换了。
        茶照样甜，钱也收得安心。

example-general = 化隆开面馆的韩师傅
    .body = 生人说：“帮我换个整的。”
        韩师傅指指对面：“银行就在那里换。”
        面一碗没少卖。

bank = 要是假的，银行这样做
    .body = 当您的面，至少{ $counterfeit-staff }位同事看，盖章收走。
        给您一张单子，请收好。
        不同意，{ $counterfeit-ask-days }个工作日里可以要求再鉴定。

again = 看钱，就像挑瓜
    .body = 摸摸皮，看看纹，转一转，拍着听。
        您挑过多少瓜，手早就会了。

do = 拿不准，先别花
    .body = 拿到柜台看，不花钱。也可能是真的。
        机器留下了钱，就站着，叫我们的同事。

goodbye = 摸、看、转、听，都会了
    .body = 谢谢您陪灯笼看钱。
        钱、卡、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 收大钱，先摸一摸，再转一转。真钱上，人像的衣服刮手。拿不准，您带来我们柜台看，不花钱。
