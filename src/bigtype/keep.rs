//! What must stay on one line in Chinese, Latin, Tibetan and Uyghur text. Plain lists and questions about them, cannot fail.

/// Words that lose their meaning at a glance when a line breaks inside them.
const WORDS: &str = "银行卡 信用卡 身份证 社保卡 安全账户 账户 账号 养老金 退休金 取款机 自助机 机器 \
    工作人员 大堂经理 保安 警察 存折 存单 密码 柜台 验证码 手机 电话 短信 链接 转账 汇款 转钱 取钱 \
    存钱 取款 存款 查余额 余额 缴费 贷款 利息 收据 骗子 骗人 诈骗 孩子 家人 朋友 什么 怎么 现在 一下 \
    一会儿 不要 不用 可以 没有 有人 自己 我们 帮忙 帮助 回到 继续 返回 屏幕";

/// Units and counters that follow a number.
const UNITS: &str = "元块角分万亿千百十步次张天日月年点时秒周岁位个人笔页号条楼层份种件遍排格名级折%％‰℃小钟";

const LATIN_UNITS: &str = "yuan rmb cny step day minute min hour second time week month year note card \
    people am pm mm cm km kg";

/// Uyghur follows the number with its unit, Tibetan begins with it: both mean yuan.
const UYGHUR_UNITS: [&str; 2] = ["يۈەن", "سوم"];
const TIBETAN_UNITS: [&str; 2] = ["སྒོར", "སྒོར་མོ"];

/// What binds to a number that follows it.
const BEFORE_NUMBERS: &str = "第按¥￥$";

const NUMERALS: &str = "一二三四五六七八九十百千万亿两几半";

/// The Tibetan ones close a syllable, a sentence or a bracket; the last ones are those of Arabic script.
const NEVER_FIRST: &str = "，。、）；：？！”’》〉】」』…—·％％,.;:?!)]}%་༌།༎༏༐༑༒༔༻༽،؛؟۔٪";

const NEVER_LAST: &str = "（“‘《〈【「『([{¥￥$༄༺༼";

/// The words that stay together, see [`WORDS`].
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    WORDS.split_whitespace()
}

/// Whether a line may not begin with `c`.
pub(super) fn never_first(c: char) -> bool {
    NEVER_FIRST.contains(c)
}

/// Whether a line may not end with `c`.
pub(super) fn never_last(c: char) -> bool {
    NEVER_LAST.contains(c)
}

/// Whether `before` ends in a number whose unit opens `after`, or in something that binds to a number there. Spaces
/// between the two do not part them.
pub(super) fn is_number_and_unit(before: &str, after: &str) -> bool {
    let (before, after) = (before.trim_end(), after.trim_start());
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    let numeral = last.is_numeric() || NUMERALS.contains(last);
    let begins = |units: [&str; 2]| units.iter().any(|unit| after.starts_with(unit));
    let ends = |units: [&str; 2]| units.iter().any(|unit| before.trim_end_matches('་').ends_with(unit));
    (numeral && (UNITS.contains(first) || is_latin_unit(after) || begins(UYGHUR_UNITS)))
        || (first.is_numeric() && (BEFORE_NUMBERS.contains(last) || ends(TIBETAN_UNITS)))
}

fn is_latin_unit(after: &str) -> bool {
    let word = after.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    let word = word.to_ascii_lowercase();
    let singular = word.strip_suffix('s').unwrap_or(&word);
    let mut units = LATIN_UNITS.split_whitespace();
    units.any(|unit| unit == word || unit == singular)
}
