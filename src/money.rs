//! Amounts of money as people say them.
//!
//! **Invariant:** plain values in, text out; cannot fail.

/// An amount in yuan for a language: said in 万 with the plain digits beside it in Chinese (numbers are read in 万
/// and checked digit by digit), in ཁྲི likewise in Tibetan, with grouped digits elsewhere.
pub fn yuan(amount: u32, language: &str) -> String {
    let wan = Some(amount / 10_000).filter(|wan| *wan > 0 && amount.is_multiple_of(10_000));
    match (language, wan) {
        ("zh", Some(wan)) => format!("{wan}万元（{amount}元）"),
        ("zh", None) => format!("{amount}元"),
        ("bo", Some(wan)) => format!("སྒོར་ཁྲི་{wan}༼{amount}༽"),
        ("bo", None) => format!("སྒོར་{amount}"),
        _ => format!("{} yuan", grouped(amount)),
    }
}

fn grouped(amount: u32) -> String {
    let digits = amount.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_said_as_people_say_them() {
        assert_eq!(yuan(20_000, "zh"), "2万元（20000元）");
        assert_eq!(yuan(500, "zh"), "500元");
        assert_eq!(yuan(20_000, "bo"), "སྒོར་ཁྲི་2༼20000༽");
        assert_eq!(yuan(25_000, "bo"), "སྒོར་25000");
        assert_eq!(yuan(50_000, "en"), "50,000 yuan");
        assert_eq!(yuan(100, "en"), "100 yuan");
    }
}
