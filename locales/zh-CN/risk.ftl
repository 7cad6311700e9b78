# The red-flag questions of assets/risk/cn.kdl. Each is answered by yes, not sure, no (common.ftl).

phone-on = 有人正跟您通话，或在看您的手机吗？
    .body = 耳机里有人说话，也算有。

secret = 有人让您瞒着家里人，或瞒着银行吗？
    .body = 按“有”没关系，没人怪您。

coached = 有人教您怎么回答银行的问话吗？
    .body = 教您说“装修”“办喜事”，也算有。

official = 有警察、银行或客服的人叫您转钱吗？
    .body = 法院、社保的人叫您验钱，也算有。

courier = 这钱有人上门来拿，或叫您寄走吗？
    .body = 换成黄金交给人，也算有。

code-or-link = 有人要您的密码，或叫您点链接吗？
    .body = 要短信里的数字、叫您装软件，也算有。

family-urgent = 家里人打电话急着要钱吗？
    .body = 您打老号码问过，是本人，就按“没有”。

sure-profit = 有人说稳赚，或叫您先交钱后领钱吗？
    .body = “押金过后退”，也算有。

never-met = 收钱的人里，有您没见过面的吗？
    .body = 只在网上、电话里认识，也算有。

hurry = 有人催您，说过了今天就晚了吗？
    .body = 一直打电话催，也算有。

lend-card = 有人想借您的卡用一用吗？
    .body = 只借来收一下钱，也算有。

half-savings = 这次有没有动用一半以上的积蓄？
    .body = 没到期的定期要取，也算有。

first-time = 收钱的人里，有您没转过钱的吗？
    .body = 第一次给他转，就按“有”。
