title = ฟจถชมห
intro = ฟจถชมหย๐ฃฟ
lock = ฯศนาสง
