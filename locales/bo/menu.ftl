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
    .pension = རྒས་གསོའི་དངུལ་ལྟ་བ
    .told-me = མི་ཞིག་གིས་བྱེད་དགོས་ཟེར
    .more = དེབ། བྱང་བུ་བརླགས་པ

money = དངུལ་ལ་གང་གནང་དགོས།
    .body = གསལ་པོ་མི་ཤེས་ན། ང་ཚོའི་ལས་བྱེད་པ་འབོད་རོགས།
        དངུལ་ལེན་པ་བོད་ཡིག་རེད། གཞན་རྒྱ་ཡིག་རེད།
    .withdraw-cash = དངུལ་ལེན་པ
    .deposit-cash = དངུལ་འཇོག་པ
    .transfer = གཞན་ལ་དངུལ་སྐུར་བ

told-me = འདི་དག་ལས་གང་དང་འདྲ།
    .body = ཆེས་འདྲ་བ་ཞིག་བདམས་རོགས། གང་དང་ཡང་མི་འདྲ་ན། ང་ཚོའི་ལས་བྱེད་པ་འབོད་རོགས།
        འདི་དག་རྒྱ་ཡིག་རེད།
    .fake-police = ཉེན་རྟོག་པ་ཡིན་ཟེར་བའི་ཁ་པར
    .grandchild-voice = ཚ་བོས་ཁ་པར་ནས་དངུལ་སློང་བ
    .sure-profit = ངེས་པར་ཁེ་ཡོད་ཟེར་བ
    .phishing-link = འཕྲིན་ཐུང་གི་དྲ་ཐག་མནན་དགོས་ཟེར་བ

more = ད་དུང་གང་གནང་དགོས།
    .body = འདིར་མེད་ན། ང་ཚོའི་ལས་བྱེད་པས་རོགས་བྱེད་ཀྱི་རེད།
        འདི་དག་རྒྱ་ཡིག་རེད།
    .passbook = བཅོལ་དངུལ་དེབ་དཔར་བ
    .lost-card = བྱང་བུ་བརླགས་པ
