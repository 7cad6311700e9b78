welcome = 您想办什么？
    .body = 按错了没关系。
