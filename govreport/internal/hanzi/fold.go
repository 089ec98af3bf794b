package hanzi

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// None is what is left of a character that only shapes the text: no character.
const None rune = -1

// Fold returns the plain form of a character: half-width, simplified, one kind of bracket, colon, comma, quote and dash. It
// returns None for characters that only shape the text. What is folded is for comparison only: what is kept is the original.
func Fold(r rune) rune {
	if r < 0x80 {
		return r
	}
	if plain, ok := tables().marks[r]; ok {
		return plain
	}
	switch {
	case IsIdeograph(r):
		return SimplifyRune(r)
	case r >= 0x2F00 && r < 0x2F00+kangxiCount: // radicals that some PDF files print in place of characters
		return SimplifyRune(kangxiAt(int(r - 0x2F00)))
	case r >= 0xFF01 && r <= 0xFF5E: // full-width ASCII
		return r - 0xFF01 + '!'
	case IsInvisible(r):
		return None
	}
	return r
}

// FoldString folds a text and drops its space.
func FoldString(s string) string {
	for i, r := range s {
		if r == utf8.RuneError || Fold(r) != r || IsSpace(r) {
			return s[:i] + foldAll(s[i:])
		}
	}
	return s // most numbers, and most text in simplified characters
}

func foldAll(s string) string {
	var folded strings.Builder // strings.Map is ten times as long in the browser module
	folded.Grow(len(s))
	for _, r := range s {
		if r = Fold(r); r != None && !IsSpace(r) {
			folded.WriteRune(r)
		}
	}
	return folded.String()
}

// Simplify writes a text in simplified characters. Each is as long as the one it stands for, so that a place in the result is
// the same place in the text, whatever else the text holds.
func Simplify(text string) string {
	f := tables()
	var simple strings.Builder
	done := 0 // so much of the text has been written
	for i := 0; i < len(text); {
		if b := text[i]; b < 0xE4 || b > 0xE9 {
			i++
			continue
		}
		r, size := ideographAt(text, i)
		plain := f.simplify(r)
		if i += size; plain == r {
			continue
		}
		if done == 0 {
			simple.Grow(len(text))
		}
		simple.WriteString(text[done : i-size])
		simple.WriteRune(plain)
		done = i
	}
	if done == 0 {
		return text
	}
	simple.WriteString(text[done:])
	return simple.String()
}

// ideographAt decodes one of U+4000 to U+9FFF, whose first byte stands at a place, in half the time that utf8 takes.
func ideographAt(text string, at int) (r rune, size int) {
	if at+2 >= len(text) || text[at+1]&0xC0 != 0x80 || text[at+2]&0xC0 != 0x80 {
		return utf8.RuneError, 1
	}
	return rune(text[at]&0xF)<<12 | rune(text[at+1]&0x3F)<<6 | rune(text[at+2]&0x3F), ideograph
}

// SimplifyRune returns the simplified form of a traditional or variant character, and any other as it is.
func SimplifyRune(r rune) rune { return tables().simplify(r) }

func (f *folding) simplify(r rune) rune {
	if IsIdeograph(r) && f.plain[r-firstIdeograph] != 0 {
		return rune(f.plain[r-firstIdeograph])
	}
	return r
}

// The block of the Chinese characters in use, each of three bytes.
const (
	firstIdeograph = 0x4E00
	lastIdeograph  = 0x9FFF
)

// IsIdeograph reports the Chinese characters that names and sentences are written in, U+4E00 to U+9FFF.
func IsIdeograph(r rune) bool { return r >= firstIdeograph && r <= lastIdeograph }

// folding is the lists below made ready for looking up: it is asked for every character of a report.
type folding struct {
	marks map[rune]rune
	plain [lastIdeograph - firstIdeograph + 1]uint16 // 0 for what is plain itself
}

// made is filled when it is first asked for: a variable set up by a call would stay in programs that never fold anything.
var made struct {
	folding
	once sync.Once
}

func tables() *folding {
	made.once.Do(made.fill)
	return &made.folding
}

func (f *folding) fill() {
	f.marks = map[rune]rune{}
	eachForm(marks+spellings, func(form, plain rune) { f.marks[form] = plain })
	eachForm(variants, func(form, plain rune) { f.plain[form-firstIdeograph] = uint16(plain) })
}

// eachForm tells of every form in a list of groups which one it is folded to.
func eachForm(groups string, tell func(form, plain rune)) {
	const none = 0
	plain := rune(none)
	for _, r := range groups {
		switch {
		case r == ' ' || r == '\n':
			plain = none
		case plain == none:
			plain = r
		default:
			tell(r, plain)
		}
	}
}

// Each group is a plain form and what is folded to it.
const marks = `
(（【〔［｛〖﹝﹙ )）】〕］｝〗﹞﹚ :：︰﹕∶ ,，﹐ ;；﹔ .．﹒ 、､﹑ 。｡ ?？ !！ "“”„‟＂「」『』〝〞 '‘’‚‛＇
-—–－―─‒‐‑﹣−━ +＋﹢ /／∕⁄ <〈＜《 >〉＞》 ~～〜∼ %％﹪ |｜│┃¦ \＼
`

// spellings are simplified characters that stand for one another in labels and headings: 其它 is 其他.
const spellings = "他它"

// variants are traditional and variant characters behind the one they are folded to: those that occur in the form's labels
// and headings, in the sentences of reports, in names of organs and in the footers of websites.
const variants = `
万萬 与與 专專 业業 东東 两兩 个個 丰豐 临臨 为為爲 义義 乐樂 乡鄉 书書 买買 云雲 亚亞 产產産 亩畝 亿億
仅僅 从從 仓倉 仪儀 价價 众眾衆 优優 会會 传傳 伤傷 体體 余餘 债債 储儲 儿兒 党黨 兰蘭 关關 兴興
养養 内內 册冊 写寫 军軍 农農 冲衝 决決 况況 净淨 减減 凤鳳 划劃 创創 别別 刘劉 制製 剧劇 办辦 务務 动動
励勵 劳勞 势勢 区區 医醫 华華 协協 单單 卖賣 卢盧 卫衛衞 厂廠 厅廳 历歷 压壓 厦廈 县縣 参參 双雙 发發髮
变變 号號 叶葉 后後 吕呂 吴吳 启啟啓 员員 听聽 告吿 响響 园園 围圍 国國 图圖 圣聖 场場 坏壞 块塊 坚堅
垦墾 声聲 处處 备備 复復複覆 够夠 头頭 夹夾 夺奪 奖獎 妇婦 孙孫 学學 宁寧 实實 审審 宪憲 宽寬 宾賓 对對
导導 寿壽 将將 尔爾 尘塵 尝嘗 层層 属屬 岁歲 岗崗 岛島 岭嶺 峡峽 币幣 师師 帐帳 带帶 帮幫 干幹乾 并並併
广廣 庄莊 庆慶 庐廬 库庫 应應 庙廟 废廢 开開 异異 弃棄 张張 强強 归歸 当當 录錄録 彻徹 径徑 态態 怀懷
总總 恶惡 惊驚 惯慣 户戶戸 执執 扩擴 扫掃 扬揚 扰擾 抚撫 护護 报報 担擔 拟擬 择擇 损損 换換 据據 掷擲
携攜 摄攝 数數 断斷 无無 旧舊 时時 旷曠 显顯 晋晉 晓曉 暂暫 术術 机機 杀殺 杂雜 权權 条條 来來 杨楊 极極
构構 枪槍 标標 栏欄 树樹 样樣 档檔 桥橋 检檢 楼樓 欢歡 欧歐 毕畢 汇匯彙 汉漢 污汙 沟溝 没沒 沪滬 法灋
泸瀘 泽澤 洁潔 济濟 浏瀏 测測 浓濃 润潤 涨漲 渊淵 温溫 湾灣 湿濕 满滿 滨濱 滩灘 灭滅 灵靈 灾災 炉爐 点點
烟煙 热熱 爱愛 牵牽 状狀 独獨 狱獄 环環 现現 珲琿 电電 画畫 畅暢 疗療 监監 盐鹽 盖蓋 盘盤 码碼 矿礦 确確
碍礙 礼禮 祸禍 离離 种種 积積 称稱 税稅 稳穩 穷窮 窃竊 竞競 笔筆 签簽 简簡 类類 粤粵 粮糧 紧緊 纠糾 级級
纪紀 约約 纳納 纵縱 纷紛 纸紙 线線 组組 织織 细細 终終 经經 结結 给給 络絡 绝絕 统統 继繼 绩績 续續 维維 综綜
绿綠 编編 缘緣 缩縮 缴繳 网網 罗羅 罚罰 职職 联聯 肃肅 胁脅 胜勝 脑腦 脚腳 节節 芦蘆 苏蘇 范範 获獲穫
营營 蒙濛 蓝藍 虑慮 虽雖 蚁蟻 补補 装裝 见見 观觀 规規 视視 览覽 觉覺 触觸 计計 订訂 认認 讨討 让讓 议議
讯訊 记記 讲講 许許 论論 讼訟 设設 访訪 举舉 证證 评評 识識 诉訴 词詞 译譯 试試 诚誠 话話 询詢 该該 详詳 语語
误誤 说說 请請 诸諸 读讀 课課 调調 谢謝 谨謹 贝貝 负負 财財 责責 败敗 账賬 质質 贯貫 购購 贵貴 费費 贸貿
资資 赔賠 赵趙 车車 转轉 轮輪 软軟 轻輕 载載 较較 辑輯 输輸 辖轄 边邊 达達 迁遷 过過 运運 还還 这這 进進
远遠 违違 连連 适適 选選 递遞 逻邏 遗遺 邓鄧 邮郵 邻鄰 郑鄭 酱醬 里裡裏 释釋 鉴鑒鑑 钟鐘 钢鋼 钱錢 铁鐵
银銀 铜銅 链鏈 销銷 锁鎖 错錯 镇鎮 长長 门門 闭閉 问問 间間 闻聞 阅閱 队隊 阳陽 阴陰 阶階 际際 陆陸 陈陳
陕陝 险險 随隨 难難 雾霧 静靜 页頁 项項 顺順 须須 顾顧 预預 领領 频頻 题題 额額 风風 飞飛 饭飯 馆館 马馬
驰馳 驳駁 驻駐 验驗 骗騙 鱼魚 鲁魯 鸡雞 鸿鴻 黄黃 齐齊 齿齒 龙龍 龟龜 台臺檯 布佈 于於 系係繫 志誌 采採
占佔 征徵 郁鬱 游遊 周週 沈瀋 松鬆 御禦 面麵 曲麯 岳嶽 只隻祇 群羣 峰峯 吃喫 村邨 线缐 着著 查査 清淸
真眞 值値 舍捨 历曆 尽盡儘 丽麗 凭憑 幸倖 昵暱 准準 签籤 谷穀 筑築 据拠
们們 几幾 闽閩 赣贛 琼瓊 陇隴 阐闡 辽遼 丝絲 严嚴 么麼 争爭 则則 删刪 击擊 却卻 咨諮 团團 圆圓 垄壟
壮壯 拨撥 挂掛 栋棟 滚滾 滞滯 硕碩 笼籠 衔銜 训訓 谈談 辆輛 针針 钮鈕 隐隱 颁頒 颈頸 颠顛 馈饋 局侷 注註 秘祕
托託 惩懲 拥擁 迹跡 丢丟 残殘 贴貼
`

// kangxi is what the Kangxi radicals U+2F00 to U+2FD5 stand for, in order.
const kangxi = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋" +
	"弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立" +
	"竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋" +
	"韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠"

const kangxiCount = 214

func kangxiAt(i int) rune {
	const size = 3 // bytes each
	r, _ := utf8.DecodeRuneInString(kangxi[i*size:])
	return r
}
