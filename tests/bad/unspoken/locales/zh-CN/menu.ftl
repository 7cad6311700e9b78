welcome = 您想办什么？
    .brief = 按错没关系。
