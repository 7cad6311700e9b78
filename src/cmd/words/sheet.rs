//! A table as a file: CSV and XLSX, written and read.
//!
//! **Invariant:** what is written is read back character by character, and the same table is always the same bytes. A
//! text that a spreadsheet would take for a formula is written as text.
use anyhow::{anyhow, bail};
use calamine::{Data, Reader, Xlsx};
use encoding_rs::GBK;
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook};
use std::io::Cursor;

/// Signs with which a formula begins; the wide ones too, which a Chinese keyboard writes and a spreadsheet understands.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const BOM: &str = "\u{feff}";
/// The most that a cell of a spreadsheet holds.
const LONGEST: usize = 32_767;

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Csv,
    Xlsx,
}

impl Kind {
    /// By the ending of its name.
    pub(super) fn of(path: &std::path::Path) -> anyhow::Result<Self> {
        let end = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase();
        match end.as_str() {
            "csv" => Ok(Self::Csv),
            "xlsx" => Ok(Self::Xlsx),
            _ => bail!("{}: name a file that ends in .csv or .xlsx", path.display()),
        }
    }
}

/// How a column is drawn.
pub(super) struct Look {
    pub(super) width: u16,
    pub(super) grey: bool,
}

/// A cell that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    Text(String),
    /// A formula, or what became of one.
    Formula,
}

pub(super) fn csv(rows: &[Vec<String>]) -> anyhow::Result<Vec<u8>> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BOM.as_bytes().to_vec());
    for row in rows {
        out.write_record(row.iter().map(|t| guarded(t)))?;
    }
    Ok(out.into_inner()?)
}

/// A text that would be a formula, behind a quote, which is what spreadsheets themselves put there.
fn guarded(text: &str) -> String {
    let bare = text.trim_start_matches('\'');
    if bare.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(FORMULA) => rest,
        _ => text,
    }
}

pub(super) fn xlsx(rows: &[Vec<String>], looks: &[Look], name: &str) -> anyhow::Result<Vec<u8>> {
    let mut book = Workbook::new();
    // The same table is the same bytes on any day.
    let date = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&date));
    let sheet = book.add_worksheet();
    sheet.set_name(name)?;
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
    let grey = plain.clone().set_background_color(Color::RGB(0x00F2_F2F2)).set_font_color(Color::RGB(0x0059_5959));
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0x00D9_E1F2))
        .set_border_bottom(FormatBorder::Thin);
    for (n, look) in looks.iter().enumerate() {
        sheet.set_column_width(n as u16, f64::from(look.width))?;
    }
    for (at, row) in rows.iter().enumerate() {
        for (n, text) in row.iter().enumerate() {
            let format = match looks.get(n) {
                _ if at == 0 => &head,
                Some(look) if look.grey => &grey,
                _ => &plain,
            };
            if text.chars().count() > LONGEST {
                bail!("a text is longer than a cell of a spreadsheet may be ({LONGEST} characters); use .csv");
            }
            sheet.write_string_with_format(at as u32, n as u16, text, format)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(book.save_to_buffer()?)
}

/// The rows of a file, and whether it had to be read as GBK.
pub(super) fn read(kind: Kind, bytes: &[u8]) -> anyhow::Result<(Vec<Vec<Cell>>, bool)> {
    match kind {
        Kind::Csv => read_csv(bytes),
        Kind::Xlsx => Ok((read_xlsx(bytes)?, false)),
    }
}

fn read_csv(bytes: &[u8]) -> anyhow::Result<(Vec<Vec<Cell>>, bool)> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        bail!("this file is UTF-16; save it as \"CSV UTF-8\", or as .xlsx");
    }
    let (text, gbk) = match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), false),
        Err(_) => match GBK.decode_without_bom_handling_and_without_replacement(bytes) {
            Some(text) => (text.into_owned(), true),
            None => bail!("this file is neither UTF-8 nor GBK; save it as \"CSV UTF-8\", or as .xlsx"),
        },
    };
    let text = text.trim_start_matches(BOM);
    // Spreadsheets of some countries put other signs between the cells.
    let line = text.lines().next().unwrap_or_default();
    let between = [',', ';', '\t'].into_iter().max_by_key(|c| line.matches(*c).count()).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(between as u8)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|why| anyhow!("this table cannot be read: {why}"))?;
        rows.push(record.iter().map(|t| Cell::Text(unguarded(t).to_owned())).collect());
    }
    Ok((rows, gbk))
}

fn read_xlsx(bytes: &[u8]) -> anyhow::Result<Vec<Vec<Cell>>> {
    let cannot = |why: String| anyhow!("this table cannot be read: {why}");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|why| cannot(why.to_string()))?;
    let name = book.sheet_names().first().cloned().ok_or_else(|| cannot("it has no sheet".into()))?;
    let range = book.worksheet_range(&name).map_err(|why| cannot(why.to_string()))?;
    let formulas = book.worksheet_formula(&name).map_err(|why| cannot(why.to_string()))?;
    let (top, left) = range.start().unwrap_or((0, 0));
    let mut rows = vec![Vec::new(); top as usize];
    for (y, row) in range.rows().enumerate() {
        let mut cells = vec![Cell::Text(String::new()); left as usize];
        for (x, data) in row.iter().enumerate() {
            let formula = formulas.get_value((top + y as u32, left + x as u32)).is_some_and(|f| !f.is_empty());
            cells.push(match data {
                _ if formula => Cell::Formula,
                Data::Error(_) => Cell::Formula,
                Data::String(text) => Cell::Text(text.clone()),
                other => Cell::Text(other.to_string()),
            });
        }
        rows.push(cells);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(rows: Vec<Vec<Cell>>) -> Vec<Vec<String>> {
        let text = |c| if let Cell::Text(text) = c { text } else { "FORMULA".into() };
        rows.into_iter().map(|row| row.into_iter().map(text).collect()).collect()
    }

    fn both(rows: &[Vec<String>]) {
        let looks: Vec<Look> = rows[0].iter().map(|_| Look { width: 9, grey: false }).collect();
        let (read_back, gbk) = read(Kind::Csv, &csv(rows).unwrap()).unwrap();
        assert_eq!((texts(read_back), gbk), (rows.to_vec(), false));
        let file = xlsx(rows, &looks, "en").unwrap();
        assert_eq!(texts(read(Kind::Xlsx, &file).unwrap().0), rows);
        assert_eq!(file, xlsx(rows, &looks, "en").unwrap());
    }

    #[test]
    fn what_looks_like_a_formula_is_text() {
        let row: Vec<String> = ["=1+1", "+1", "-1", "@x", "'=1", "''-1", "'x", "＝1", "110", "_x0041_", "a\n b "]
            .map(str::to_owned)
            .into();
        both(&[row.iter().map(|t| format!("head {t}")).collect(), row.clone()]);
        let file = String::from_utf8(csv(std::slice::from_ref(&row)).unwrap()).unwrap();
        assert!(file.starts_with("\u{feff}'=1+1,'+1,'-1,'@x,''=1,'''-1,'x,"), "{file}");
    }

    #[test]
    fn what_a_spreadsheet_makes_of_a_csv_is_understood() {
        let (rows, gbk) = read(Kind::Csv, &GBK.encode("脚本;编号\r\n取款;a:b\r\n").0).unwrap();
        assert_eq!(
            (texts(rows), gbk),
            (vec![vec!["脚本".into(), "编号".into()], vec!["取款".into(), "a:b".into()]], true)
        );
        assert!(read(Kind::Csv, b"\xff\xfea\0").unwrap_err().to_string().contains("UTF-16"));
        assert!(read(Kind::Csv, b"\xff\xff\xff").is_err());
        assert!(read(Kind::Xlsx, b"PK no").is_err());
    }

    #[test]
    fn a_formula_that_somebody_typed_is_no_text() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(1, 1, "b").unwrap();
        sheet.write_formula(1, 2, "=1+1").unwrap();
        sheet.write_number(2, 1, 110).unwrap();
        let rows = read_xlsx(&book.save_to_buffer().unwrap()).unwrap();
        let text = |t: &str| Cell::Text(t.into());
        // Rows and columns are where a spreadsheet shows them.
        assert_eq!(rows[1..], [vec![text(""), text("b"), Cell::Formula], vec![text(""), text("110"), text("")]]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn any_text_is_read_back(cells in proptest::collection::vec("[^\\p{Cc}]{0,12}(\n[^\\p{Cc}]{1,4})?", 3)) {
            both(&[vec!["head".into(), "head".into(), "head".into()], cells.iter().map(|c| format!("{c}.")).collect(), cells]);
        }
    }
}
