//! Which messages take an argument. Words in, names out; cannot fail.
use super::{
    Tongue, Words,
    check::{is_for_authors, too_deep},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

impl Words {
    /// The messages of a language that take an argument of that name, with their scopes.
    pub fn uses(&self, tongue: Tongue, argument: &str) -> Vec<(&str, String)> {
        let mut all = Vec::new();
        let texts = self.texts.iter().filter(|((t, scope), _)| *t == tongue && !is_for_authors(scope));
        for ((_, scope), (_, text)) in texts.filter(|(_, (_, text))| too_deep(text).is_none()) {
            let (Ok(resource) | Err((resource, _))) = parser::parse(text.as_str());
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let mut patterns = message.value.iter().chain(message.attributes.iter().map(|a| &a.value));
                if patterns.any(|pattern| takes(pattern, argument)) {
                    all.push((scope.as_str(), message.id.name.to_owned()));
                }
            }
        }
        all
    }
}

fn takes(pattern: &Pattern<&str>, argument: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => within(expression, argument),
    })
}

fn within(expression: &Expression<&str>, argument: &str) -> bool {
    match expression {
        Expression::Inline(inline) => is(inline, argument),
        Expression::Select { selector, variants } => {
            is(selector, argument) || variants.iter().any(|v| takes(&v.value, argument))
        }
    }
}

fn is(inline: &InlineExpression<&str>, argument: &str) -> bool {
    match inline {
        InlineExpression::VariableReference { id } => id.name == argument,
        InlineExpression::Placeable { expression } => within(expression, argument),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().any(|inner| is(inner, argument))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_found_wherever_it_stands() {
        let text = "a = Call { $police }\nb = No\n    .body = { $n ->\n        [one] { $police }\n       *[other] x\n    }\nc = { $n }\n";
        let words = Words::new([("locales/en/x.ftl", text), ("locales/en/check.ftl", "d = { $police }\n")], "en");
        assert_eq!(words.uses(0, "police"), [("x", "a".to_owned()), ("x", "b".to_owned())]);
        assert!(words.uses(0, "anti-fraud").is_empty());
    }
}
