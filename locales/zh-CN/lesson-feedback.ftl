# Words of lesson-feedback.kdl: one message per screen, its choices as attributes.

title = 意见说了有人办

hook = 灯也听意见
    .body = 有人说我不够亮，我就擦一擦脸。
        等太久、看不明白、说话伤人，都可以说。

tale = 桂芳站得腿酸
    .body = 大通的赵桂芳来看养老金，等了一上午。
        她跟同事说了。没问名字，给了她一个号。

turn = 有人查，有人改，有人回话
    .body = 另一位同事去查，原来那几天人多，凳子少。
        后来添了凳子，也告诉了她。她头一个坐了坐。

example-elder = 一句话，改短了
    .body = 贵德的才让，屏幕上有一句看了三遍。
        他指给同事看：“这句绕。”过些日子，那句改短了。

example-youth = 替奶奶说一句
    .body = 西宁的学生小马，陪奶奶办事。
        奶奶手慢，机器等不及。他替奶奶说了，号也替她记着。

example-general = 多收的，查清了
    .body = 格尔木的刘师傅，看见多收了二十元。
        他拿着小票去说。一查，是算错了，钱退给了他。

again = 鞋里有沙子，倒出来
    .body = 走路脚疼，您停下，把鞋磕一磕。
        办事不顺心，也停下，说一声。

do = 说三样，拿一个号
    .body = 哪一天，哪件事，想怎么样。把号记在纸上。
        一般{ $complaint-days }天里答复您。

after = 答得不好，还有路走
    .body = 先请上级再看，也可以请人调解。
        还不行，打{ $consumer-line }。

goodbye = 谢谢您，替大家说了
    .body = 您说一句，后面的客人也沾光。
        那个号、卡、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 请您说一声：哪里等得久，哪里看不明白。有人查，有人改，有人回话。我们柜台就收。
