//! The catalogue as a Markdown table: what is stored, for whoever asks.
use super::catalogue::{About, CATALOGUE, Entry};

/// The table of everything that can be stored, one line an event. The README prints the same.
pub fn table() -> String {
    let head = "| event | about | dated to | what it says | fields |\n|---|---|---|---|---|\n";
    std::iter::once(head.to_owned()).chain(CATALOGUE.iter().map(line)).collect()
}

fn line(entry: &Entry) -> String {
    let dated = match entry.about {
        About::Customer => "the hour",
        About::Staff | About::Machine => "the minute",
    };
    let fields: Vec<String> = entry.fields.iter().map(|field| format!("`{field}`")).collect();
    let fields = if fields.is_empty() { "none".to_owned() } else { fields.join(" ") };
    format!("| `{}` | {} | {dated} | {} | {fields} |\n", entry.name, entry.about.name(), entry.says)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_has_one_line_of_five_cells() {
        let table = table();
        assert_eq!(table.lines().count(), CATALOGUE.len() + 2);
        assert!(table.lines().all(|line| line.matches('|').count() == 6), "{table}");
        assert!(
            table.contains("| `called` | customer | the hour | A person is called. | `need` `script` `screen` |\n")
        );
        assert!(table.contains("| `staff-refused` | staff | the minute |"));
    }
}
