# needs-review
# Who: a native reader of Tibetan in the branch. Why, and the glossary: common.ftl.
# Words of assets/menu.kdl: one message per menu, an attribute per entry. A task without a file here is in Chinese
# throughout; the lines that say so go when the file comes.

welcome = གང་ཞིག་གནང་འདོད་ཡོད།
    .body = འདིས་བྱང་བུ་མི་ལེན། གསང་ཨང་མི་འདྲི། ཁྱེད་ཀྱི་དངུལ་ལ་མི་རེག
        མནན་ནོར་ཡང་སྐྱོན་མེད། ནམ་ཡང་ཕྱིར་ལོག་ཆོག
        དངུལ་ལེན་པ་བོད་ཡིག་རེད། གཞན་རྒྱ་ཡིག་རེད།
    .brief = བྱང་བུ་མི་ལེན། གསང་ཨང་མི་འདྲི། དངུལ་ལ་མི་རེག
        མནན་ནོར་ཡང་སྐྱོན་མེད།
    .money = དངུལ་ལེན་པ། འཇོག་པ། སྐུར་བ
    .look-up = རྒས་གསོའི་དངུལ་ལྟ་བ
    .told-me = མི་ཞིག་གིས་བྱེད་དགོས་ཟེར
    .other = བྱང་བུ་བརླགས་པ། གཞན་དག

money = དངུལ་ལ་གང་གནང་དགོས།
    .cash = དངུལ་ལེན་པ། འཇོག་པ
    .send = གཞན་ལ་དངུལ་སྐུར་བ
    .save = དུས་བཅད་འཇོག་པ
    .products = དངུལ་ཟོང་། དབང་ཆ

cash = དངུལ་ལ་གང་གནང་དགོས།
    .withdraw-cash = དངུལ་ལེན་པ
    .deposit-cash = དངུལ་འཇོག་པ
    .large-cash = དངུལ་མང་པོ་ལེན་པ
    .cash-2 = དངུལ་རྙིང་པ། དངུལ་རྫུན་མ
