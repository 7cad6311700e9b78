//! Amounts of money as people say them.
//!
//! **Invariant:** plain values in, text out; cannot fail.

/// An amount in yuan for a language: said in 万 with the plain digits beside it in Chinese (numbers are read in 万
/// and checked digit by digit), with grouped digits elsewhere.
pub fn yuan(amount: u32, language: &str) -> String {
    if language == "zh" {
        return match (amount / 10_000, amount % 10_000) {
            (wan, 0) if wan > 0 => format!("{wan}万元（{amount}元）"),
            _ => format!("{amount}元"),
        };
    }
    format!("{} yuan", grouped(amount))
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
        assert_eq!(yuan(50_000, "en"), "50,000 yuan");
        assert_eq!(yuan(100, "en"), "100 yuan");
    }
}
