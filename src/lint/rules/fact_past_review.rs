use super::super::Subject;
use crate::diagnostic::Diagnostic;
use jiff::civil::Date;

super::super::rule! {
    /// A fact was to be looked up again by now.
    ///
    /// Hotlines, limits and deadlines change. Each has a day by which a person compares it with its source. From the next day
    /// on `check` names it, with the messages that say it. It is a remark: the pack can be used.
    ///
    /// To mend it, look it up at the source that stands beside it, correct the value if it has changed, and set a new
    /// `review-by`, at most a year ahead.
    /// ---
    /// 这条事实该复查了。
    ///
    /// 热线、限额、期限都会变。每条事实都写着最晚哪天要和出处核对一遍。过了那天，检查时就会提醒，并列出哪些文字用到它。
    /// 这只是提醒，内容包还能用。
    ///
    /// 改法：按旁边写的出处核对；变了就改数值；再写一个新的 `review-by`，不要超过一年。
    "fact-past-review", Facts, run
}

/// Messages that are named; more than that nobody reads.
const NAMED: usize = 6;

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Ok(today) = subject.today.parse::<Date>() else { return };
    for fact in subject.pack.facts.all.iter().filter(|f| f.review_by < today) {
        let using = subject.lines_of(0).filter(|l| l.part.args.contains(&fact.id));
        let mut uses: Vec<String> = using.map(|l| format!("{}/{}", l.scope, l.part.id)).collect();
        uses.dedup();
        let d = Diagnostic::error(RULE.code, &fact.file, fact.span.clone()).warning().with("id", &fact.id);
        let d = d.with("by", fact.review_by.to_string()).with("source", &fact.source).with("n", uses.len().to_string());
        found.push(d.with("uses", uses.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ")));
    }
}
