use crate::{diagnostic::Diagnostic, lint::Subject};

super::super::rule! {
    /// A drawing or the map cannot be drawn as it is written.
    ///
    /// `assets/art/scenes.kdl` has shapes made of SVG paths (`path "M0 0 L9 0 L5 8 Z" fill=ink`) and pictures that put them together, on a
    /// sheet 96 wide and 72 high. A picture has at most two shapes with `figure=#true`: with more, nobody sees at a glance who does
    /// what. `assets/map/MARKET.kdl` has one map; each `place` has `x`, `y` and the topic that lights it, and no topic lights two.
    ///
    /// ```kdl
    /// shape cup { path "M0 0 h12 v9 h-12 Z" fill=block }
    /// picture tea { use cup x=40 y=50 scale=120 }
    /// ```
    ///
    /// To mend it, change the line that the finding points at.
    /// ---
    /// 图画或者地图照这样写画不出来。
    ///
    /// `assets/art/scenes.kdl` 里用 SVG 路径写形状（`path "M0 0 L9 0 L5 8 Z" fill=ink`），再拼成图画，纸宽 96、高 72。一幅画里最多两个写了
    /// `figure=#true` 的人：再多，一眼看不出谁在做什么。`assets/map/市场.kdl` 里有一张地图，每个 `place` 写 `x`、`y` 和点亮它的题目，一个题目只点亮一处。
    ///
    /// 改法：改提示指的那一行。
    "art-shape", Walks, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let pack = &subject.pack;
    let (map, slips) = pack.map();
    found.extend(pack.drawings().1.iter().chain(slips).cloned());
    let Some(file) = pack.map_file() else { return };
    let topics: Vec<&str> = pack.topics().collect();
    for spot in map.places.iter().filter(|spot| !topics.contains(&spot.topic.as_str())) {
        let d = Diagnostic::error("unknown-word", file, spot.span.clone());
        found.push(d.meant(&spot.topic, topics.iter().copied()));
    }
    for topic in topics.iter().filter(|topic| !map.places.iter().any(|spot| spot.topic == **topic)) {
        let d = Diagnostic::error("art-shape", file, 0..0).warning();
        found.push(d.with("what", "dark").with("word", *topic));
    }
}
