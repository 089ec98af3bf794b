package claims

import (
	"strings"
	"sync"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file is the vocabulary of the sentences in which reports tell of their numbers: what each word contributes to a
// clause. The grammar that joins them is in read.go and clause.go.

// A feature is something a clause says: that something came in, of which year, by whom. A clause is the set of its words'
// features.
type feature uint64

const (
	fReceive       feature = 1 << iota // 收到
	fNew                               // 新: only this year's
	fAccept                            // 受理: this year's, or with those carried in
	fHandle                            // 办理: what came in, or what was answered
	fAnswer                            // 答复, 办结
	fCarry                             // 结转
	fRemain                            // 余下
	fPending                           // 正在办理
	fLast                              // 上年
	fThis                              // 本年, where a year is named
	fNext                              // 下年
	fSum                               // 合计, 共
	fApp                               // 申请
	fAppStrong                         // 政府信息公开申请
	fDisclosure                        // 信息公开, of disputes: what they are about
	fOutcome                           // 予以公开 …; which, say the word's cells
	fBare                              // 公开: granted, among outcomes only
	fReview                            // 行政复议
	fSuit                              // 行政诉讼
	fDirect                            // 未经复议
	fAfter                             // 复议后
	fUpheld                            // 维持
	fCorrected                         // 纠正
	fOtherResult                       // 其他结果
	fUndecided                         // 尚未审结
	fRegs                              // 规章
	fNorm                              // 规范性文件
	fMade                              // 制发
	fRepealed                          // 废止
	fInForce                           // 现行有效
	fPublish                           // 公布
	fLicence                           // 行政许可
	fPenalty                           // 行政处罚
	fCoercion                          // 行政强制
	fDecide                            // 作出
	fFee                               // 行政事业性收费
	fProcFee                           // 信息处理费
	fCollect                           // 收取
	fNot                               // 未, 无
	fPart                              // 其中
	fChannel                           // 网络, 信函: how they came in
	fWays                              // 等渠道: in all of several ways
	fApplicant                         // 自然人: who applied
	fOwn                               // 本机关
	fGov                               // 市政府: an own government, or a part of what is aggregated
	fWide                              // 全市
	fNarrow                            // 各部门, 本级
	fForeign                           // something the tables do not count
	fDiff                              // 增加: a difference, not a number
	fOtherTime                         // 历年, 上半年
	fApprox                            // 约
	fSubmitted                         // 提交的: what stood before says by whom and to whom
	fHead                              // 情况, 方面: the words of headings
	fStop                              // 均, 并: what follows says more of the number before
	fOpen                              // 等: the list goes on
	fEach                              // 各, 每: not a number of the whole
	fFiller                            // 共, 于, 的: says nothing
	fUnknown                           // a word the grammar does not know, before what the clause is about
	fUnknownObject                     // the same behind it
	fShare                             // 占: a share follows
	fOffice                            // 市政府办公室, 本级: surely a part of what a government aggregates
)

const (
	fVerbs  = fReceive | fAccept | fHandle | fAnswer | fCarry | fMade | fRepealed | fInForce | fPublish | fDecide | fCollect
	fNouns  = fApp | fAppStrong | fReview | fSuit | fRegs | fNorm | fLicence | fPenalty | fCoercion | fFee | fProcFee
	fResult = fUpheld | fCorrected | fOtherResult | fUndecided
	fScopes = fOwn | fGov | fWide | fNarrow | fOffice
)

// proseWords lists the words by what they say. Of two that fit, the longer is meant. Words in Traditional characters are
// folded before they are looked up.
var proseWords = [...]struct {
	says  feature
	cells Cells
	words hanzi.Words
}{
	{fReceive, 0, "收到 接收 接到 收悉 收申请 来件 收件 收取申请 接受 接收到 接受到 收到了 收"},
	{fReceive | fNew, 0, "新收 新接收 新收到 新增 新接"},
	{fAccept | fNew, 0, "新受理"},
	{fAccept, 0, "受理 收办 受理了 登记受理 接办"},
	{fHandle, 0, "办理 处理 处置 办 承办"},
	{fAnswer, 0, "答复 办结 回复 答复完毕 办理完毕 答复办结 办结答复 办理答复 作出答复 做出答复 予以答复 办毕 完成答复 完成办理 办理完结 审核答复 办完 复函 答复了 处理完毕 办理办结 给予答复 回复完毕"},
	{fCarry, 0, "结转 转结 顺延 转接 跨年度 延至 转至 转到 转入 转 结转至 结转到 结转入 延期至 延续至 接转 移至 推至 留待 遗留 滚存 流转至 续转 继续办理 顺转 转为 转由 延续到 延续"},
	{fRemain, 0, "余下 剩余 尚有 还有 另有 剩下 尚余 仍有 其余 余 另外 还剩 仅剩"},
	{fPending, 0, "办理中 正在办理 在办 未办结 尚未办结 正在办理中 尚在办理 处理中 正在处理 尚未答复 未答复 待办 待答复 在办理 未办理完毕 未到答复期限 尚在办理中 尚未办理完毕 办理期限内 答复期限内 仍在办理 未完结 在途 尚在答复期内 尚未到期 待办理 未到期"},
	{fLast, 0, hanzi.LastYear},
	{fNext, 0, "下年 下年度 下一年 下一年度 次年 来年 明年 次年度 后一年度"},
	{fSum, 0, "共计 合计 总计 总共 累计 共 两项合计 共有 总数 总量 合共 一共 合并 总数为 总量为 三项合计 以上合计 总"},
	{fApp, 0, "申请 申请件 申请书 申请事项 申请案件 申请量 申请数 申请数量 公开申请 申请表 申请总数 申请总量 申请公开件 申请公开 案件 申请公开事项 件数 信息申请"},
	{fAppStrong, 0, "政府信息公开申请 信息公开申请 依申请公开申请 依申请公开 依申请公开件 依申请公开政府信息 依申请公开信息 依申请信息 政府信息公开依申请 依申请公开政府信息申请 依申请公开事项 依申请公开案件 依申请 政府信息依申请公开 政府信息依申请 政府信息申请 公开政府信息申请 公开政府信息的申请 政府信息的申请 信息公开的申请 政务公开申请 政务信息公开申请 依申请信息公开 依申请政府信息公开 政府信息公开的申请 申请政府信息公开 申请公开政府信息 申请信息公开 政府信息公开申请件 信息公开申请件 政府信息公开申请表 信息公开申请表 依申请公开申请件 依申请公开工作 政府信息公开申请数 政府信息公开事项申请 政府信息公开件 信息依申请公开 信息公开依申请 政务信息依申请公开 政务信息公开依申请 申请公开信息 公开信息申请 申请公开的政府信息 政府信息公开的书面申请 政务公开依申请 政府信息公开诉求"},
	{fDisclosure, 0, "政府信息公开 信息公开 政务公开 政府信息公开工作 信息公开工作 政务公开工作 政府信息公开类 信息公开类 政府信息公开领域 信息公开领域 政府信息依申请公开领域 涉政府信息公开 涉信息公开 政府信息公开案件 政府信息公开答复 信息公开答复 依申请公开答复 政府信息公开申请答复 依申请公开类 政府信息公开方面 信息公开事项 政府信息公开事项 政府信息 涉依申请公开 政府信息公开申请办理 政府信息公开引发 依申请公开引发 信息公开问题 政府信息公开问题 政府信息公开行为 信息公开行为"},
	{fOutcome, gGranted, "予以公开 同意公开 全部公开 予以公开数 全部予以公开 准予公开 完全公开 属于予以公开 予以公开类 予以全部公开 同意予以公开 给予公开 决定予以公开"},
	{fOutcome | fBare, gGranted, "公开"},
	{fOutcome, gPartial, "部分公开 予以部分公开 部分公开数 同意部分公开 区分处理 区分公开 部分予以公开 属于部分公开 部分公开类 作部分公开"},
	{fOutcome, gRefused, "不予公开 不予公开数 不同意公开 不予以公开 属于不予公开 不予公开类 决定不予公开 不公开"},
	{fOutcome, gUnavailable, "无法提供 无法提供数 属于无法提供 无法提供类 信息无法提供 本机关无法提供 不能提供"},
	{fOutcome, gNotProcessed, "不予处理 不予处理数 属于不予处理 作不予处理 不予处理类 不予以处理"},
	{fOutcome, gOther, "其他处理 作其他处理 其他处理数 属于其他处理 其它处理 作其它处理 其他处理类 做其他处理 其他方式处理 其他处理情况 作出其他处理 按其他处理"},
	{fOutcome, gRows << 0, "属于国家秘密 涉及国家秘密"},
	{fOutcome, gRows << 1, "其他法律行政法规禁止公开 法律行政法规禁止公开 属于其他法律行政法规禁止公开"},
	{fOutcome, gRows << 2, "三安全一稳定 危及三安全一稳定"},
	{fOutcome, gRows << 3, "保护第三方合法权益 涉及第三方合法权益"},
	{fOutcome, gRows << 4, "属于三类内部事务信息 三类内部事务信息 属于内部事务信息 内部事务信息"},
	{fOutcome, gRows << 5, "属于四类过程性信息 四类过程性信息 属于过程性信息 过程性信息"},
	{fOutcome, gRows << 6, "属于行政执法案卷 行政执法案卷 行政执法案卷信息 属于行政执法案卷信息"},
	{fOutcome, gRows << 7, "属于行政查询事项 行政查询事项"},
	{fOutcome, gRows << 8, "本机关不掌握相关政府信息 不掌握相关政府信息 本机关不掌握相关信息 本机关不掌握 信息不存在 政府信息不存在 申请信息不存在 不掌握 属于本机关不掌握"},
	{fOutcome, gRows << 9, "没有现成信息需要另行制作 没有现成信息 需要另行制作 无现成信息需另行制作"},
	{fOutcome, gRows << 10, "补正后申请内容仍不明确 补正后仍不明确"},
	{fOutcome, gRows << 11, "信访举报投诉类申请 信访举报投诉类 属于信访举报投诉类申请"},
	{fOutcome, gRows << 12, "重复申请 属于重复申请"},
	{fOutcome, gRows << 13, "要求提供公开出版物"},
	{fOutcome, gRows << 14, "无正当理由大量反复申请"},
	{fOutcome, gRows << 16, "申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正 申请人逾期不补正"},
	{fOutcome, gRows << 17, "逾期未缴费 申请人逾期未按收费通知要求缴纳费用"},
	{fReview, 0, "行政复议 复议 行政复议申请 行政复议案件 复议案件 复议申请 行政复议案 政府信息公开行政复议 信息公开行政复议 政府信息公开类行政复议 信息公开类行政复议 被申请行政复议 行政复议事项 行政复议数 行政复议件 被复议 行政复议纠纷"},
	{fReview | fDisclosure, 0, "政府信息公开行政复议案件 信息公开行政复议案件 政府信息公开行政复议 信息公开行政复议 政府信息公开复议 信息公开复议 政府信息公开类行政复议 信息公开类行政复议 政府信息公开类行政复议案件 信息公开类行政复议案件"},
	{fSuit, 0, "行政诉讼 诉讼 行政诉讼案件 诉讼案件 行政诉讼案 提起行政诉讼 行政应诉 应诉 被提起行政诉讼 被诉 行政诉讼数 行政诉讼件 行政应诉案件 行政诉讼纠纷"},
	{fSuit | fDisclosure, 0, "政府信息公开行政诉讼案件 信息公开行政诉讼案件 政府信息公开行政诉讼 信息公开行政诉讼 政府信息公开诉讼 信息公开诉讼 政府信息公开类行政诉讼 信息公开类行政诉讼 政府信息公开类行政诉讼案件 信息公开类行政诉讼案件"},
	{fSuit | fDirect, 0, "未经复议直接起诉 直接起诉 未经复议直接提起行政诉讼 直接提起行政诉讼 未经复议直接提起诉讼 未经行政复议直接起诉"},
	{fSuit | fAfter, 0, "复议后起诉 复议后提起行政诉讼 经复议后提起行政诉讼 复议后提起诉讼 经复议后起诉 复议后行政诉讼 行政复议后起诉 行政复议后提起行政诉讼"},
	{fReview | fSuit, 0, "行政复议诉讼 复议诉讼 行政复议和诉讼 行政复议及诉讼 复议应诉 行政复议应诉 行政争议"},
	{fUpheld, 0, "维持 结果维持 被维持 予以维持 获维持 复议维持 结果为维持 维持原判 维持原行政行为"},
	{fCorrected, 0, "纠正 结果纠正 被纠正 被纠错 纠错 予以纠正 结果为纠正"},
	{fOtherResult, 0, "其他结果 其它结果 结果为其他"},
	{fUndecided, 0, "尚未审结 未审结 正在审理 正在审理中 尚在审理 审理中 尚未审结的 仍在审理 尚未办结案件"},
	{fRegs, 0, "规章 政府规章 市政府规章 省政府规章 地方政府规章 部门规章"},
	{fNorm, 0, "规范性文件 行政规范性文件 行政规范性公文 政府规范性文件 部门规范性文件 规范性公文"},
	{fMade, 0, "制发 制定 印发 出台 制定出台 制定印发 新制定 新制发 新印发 新出台 新制定发布 制定发布 新发布 新公布 印发了 制定并印发 制发新增 制定并发布 制定了 出台了 制发了 新制作 新增制发 制定颁布 颁布 下发 本年制发 新制订 制订 新颁布"},
	{fRepealed, 0, "废止 宣布废止 予以废止 废止了 本年废止"},
	{fInForce, 0, "现行有效 现行有效件数 现行有效数 有效存续 现行有效的 现存有效 有效 现有有效 现行 现有"},
	{fPublish, 0, "公布 发布 主动公开 公示 刊登 刊发 登载 对外公开 上传 公开发布 发布了 公布了 推送 刊载 更新 转载 报送 备案 收录 归集 梳理"},
	{fLicence, 0, "行政许可 行政许可事项 行政许可案件"},
	{fPenalty, 0, "行政处罚 行政处罚案件 行政处罚事项"},
	{fCoercion, 0, "行政强制 行政强制措施"},
	{fDecide, 0, "作出 做出 处理决定 处理决定数量 决定 决定书 作出决定 许可决定 处罚决定 本年处理决定数量"},
	{fFee, 0, "行政事业性收费 行政事业性收费金额 行政事业性收费收入 行政事业性收费总额"},
	{fProcFee, 0, "信息处理费 政府信息公开信息处理费 政府信息公开信息处理费用 信息处理费用 信息公开处理费 依申请公开信息处理费 信息公开信息处理费"},
	{fCollect, 0, "收取 征收 收缴 实收 收取了 收费 金额 收费金额 收入"},
	{fNot, 0, "未 无 没有 未有 未发生 未出现 未产生 未发现 零 尚无 均无 均未 未曾 没有发生 没有出现 没有产生 暂无 均未发生 从未 未被 无因 没有因 暂未 尚未 还未 并无 并未 未引发 未引起 未涉及 未因 无任何 没有任何 未发生过 未发生一起 无一 没 并没有"},
	{fNot, gRows << 8, "不存在"},
	{fNot | fReceive, 0, "未收到 没有收到 未接到 未接收到 没有接到 未接收 暂未收到 没收到 未收 未收到任何 均未收到"},
	{fPart, 0, "其中 含 包括 包含 涉及 分别 主要是 涵盖 其中有 按照类型 分为 具体为 主要包括 具体包括 分别为 分 从 按申请方式 按类型 剔除 扣除 另含 含有 内含"},
	{fChannel, 0, "网上 网络 信函 邮寄 当面 来信 现场 电子邮件 邮件 传真 书面 在线 平台 网站 政府网站 线上 线下 窗口 互联网 网页 信件 来访 快递 邮政 电邮 邮箱 挂号信 门户网站 在线平台 网上平台 数据电文 信函方式 网络方式 申请平台 网络平台 网站申请 政务网 书信 寄信 口头 上门 转办 转来 网上申请 线上申请 依申请公开平台 依申请公开系统 面交 当场 纸质 电子 微信 系统 网络渠道 信函渠道 网络申请 信函申请 当面申请 书面申请 邮寄申请 平台申请 在线申请 现场申请 电话 网络提交 依申请平台 互联网在线平台 市政府网站 市政府门户网站 市人民政府网站 市人民政府门户网站 县政府网站 县政府门户网站 县人民政府网站 县人民政府门户网站 区政府网站 区政府门户网站 区人民政府网站 区人民政府门户网站 省政府网站 省政府门户网站 省人民政府网站 省人民政府门户网站 州政府网站 州政府门户网站 州人民政府网站 州人民政府门户网站 旗政府网站 旗政府门户网站 旗人民政府网站 旗人民政府门户网站 人民政府网站 人民政府门户网站 政府门户网站 一体化平台"},
	{fWays, 0, "任何形式 任何方式 等渠道 等方式 等形式 等途径 等多种渠道 等多种方式 等各种渠道 等各类渠道 等各种方式 等多渠道 各渠道 各种渠道 多种渠道 各类渠道 各种方式 等各渠道 等方式方法 线上线下 各种形式 不同渠道 等平台 各平台 各类平台 等各种形式 等多种形式 各类形式"},
	{fApplicant, 0, "自然人 商业企业 科研机构 社会公益组织 法律服务机构 法人或其他组织 企业 法人和其他组织 个人 律师 自然人申请 法人申请 组织 单位申请 企业申请 公民个人 律师事务所 市民 村民 机构"},
	{fFiller, 0, "公民 法人 其他组织 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 社会公众 公众 群众 申请人 各类 各项"},
	{fOwn, 0, hanzi.Self},
	{fOwn, 0, "我们 全局 全委 全厅 全镇 全乡 全街道 全办 我管委会 本管委会 我科 我台 我组 我园 我室 市局 区局 县局 本分局 该局 局机关 委机关 我组织 全处 全院 全行 我办事处 我街 党政办 局办公室 镇政府 乡政府 我镇政府"},
	{fGov, 0, "市政府 县政府 区政府 省政府 州政府 旗政府 盟行署 市府 区府 县府 州府 省府 人民政府 市人民政府 县人民政府 区人民政府 州人民政府 省人民政府 政府 管委会"},
	{fGov | fOffice, 0, "本级 市府办 区府办 县府办 州府办 省府办 市政府办 县政府办 区政府办 省政府办 州政府办 旗政府办 市政府办公室 县政府办公室 区政府办公室 州政府办公室 旗政府办公室 市政府办公厅 省政府办公厅 省府办公厅 市府办公厅 人民政府办公室 人民政府办公厅 市人民政府办公室 县人民政府办公室 区人民政府办公室 市人民政府办公厅 省人民政府办公厅 政府办 府办 政府本级 市政府本级 县政府本级 区政府本级 市本级 县本级 区本级 省本级 州本级 旗本级 区级政府 厅办公室 办公厅 市级 县级 区级 省级 镇级 政府办公室 政府办公厅"},
	{fWide, 0, "我县 我市 我区 我省 我州 我旗 我新区 我开发区 我盟 本市 本县 本区 本省 我辖区 本地区 全市 全县 全区 全省 全州 全旗 全系统 全盟 全国 各级 各级各部门 全市各级 全县各级 全区各级 全市各级行政机关 全县各级行政机关 各级行政机关 全市行政机关 全县行政机关 全区行政机关 全市各级机关 全县各级机关 全市各级各部门 全县各级各部门 全区各级各部门 全省各级 全省各级行政机关 全市各地各部门 全辖区 全域 全市系统 全县系统 各级政府及其部门 各级政府 全市各部门 全县各部门 全县各乡镇 全区各部门 全县各乡镇、各部门 全市政府系统 全县政府系统"},
	{fNarrow, 0, "各部门 各单位 各乡镇 各镇 各街道 各县 各区 各县区 各市 各地 各科室 各股室 各处室 部门 乡镇 下属 所属 局属 其他部门 各有关部门 有关部门 区政府部门 市政府部门 县政府部门 各乡 各镇街 镇街 各委办局 区直部门 市直部门 县直部门 各职能部门 政府部门 各责任单位 相关单位 相关部门 各相关部门 直属单位 二级单位 基层 派出所 科室"},
	{fForeign, 0, "留言 网民 信访 信访件 咨询 诉求 热线 投诉 举报 建议 提案 议案 意见 来电 问题 事项 服务 工单 稿件 信箱 信息 政府信息 文件 消息 动态 报道 目录 指南 栏目 专栏 会议 培训 解读 公告 通知 通告 公报 案例 听证 检查 调查 征集 访谈 粉丝 阅读 点击 访问 浏览 公众号 抖音 微博 许可申请 行政许可申请 服务事项 办件 政务服务 证照 证明 查询 档案查询 不动产 败诉 胜诉 撤回 撤销 撤诉 撤件 主动撤销 主动撤回 驳回 终止 补正 补正通知 转送 移送 告知 更正 延期 延期答复 征求意见 征求第三方意见 清理 修订 修改 审查 合法性审查 起草 失效 宣布失效 继续有效 继续有效的 保持有效 评估 政策 政策性文件 重大决策 比例 率 办结率 答复率 满意率 及时率 率为 人次 部门文件 其他文件 追责 问责 责任追究 上级 转交 转办件 举报投诉 类 反垄断 案卷 情形 多头 期刊 听取 主动 业务 法律顾问 检察 建议书 司法建议 异议 督办 督查 通报 整改 反馈 台账 答复书 告知书 建议提案 人大建议 政协提案 人大代表建议 政协委员提案 刑事 民事 纠纷 调解 仲裁 行政执法 审理 审结 受案 立案"},
	{fDiff, 0, "增加 减少 增长 下降 上升 同比 环比 较 比 相比 多 少 降低 提高 与 增幅 降幅 同期 超过上年 增 减 上升了 增加了 减少了 提升"},
	{fOtherTime, 0, "历年 近年 近年来 以来 至今 自条例 上半年 下半年 季度 一季度 二季度 三季度 四季度 近三年 近五年 三年来 五年来 年均 每年 每月 每季度 月均 月底 当月 当日 目前 截至目前 今后 将 计划 拟 力争 预计 前三季度 前年 日均 往年 年初"},
	{fApprox, 0, "约 近 超 超过 逾 大约 将近 接近 不足 至少 近乎 最多 不超过 不少于 至多 突破 多达 上百 上千 数 几 数十 数百 左右"},
	{fSubmitted, 0, "提交的 提出的 递交的 提交 提出 递交 发来的 寄来的 发起的 提起的 向 寄送的 来函"},
	{fHead, 0, "情况 方面 工作 如下 具体情况 办理情况 结果 从结果看 从办理结果看 办理结果 数量 按办理结果 从答复结果看 处理结果 答复情况 统计 工作情况"},
	{fStop, 0, "均 且 并 全部 都 皆 已全部 均已 并已 全都 按时 均为"},
	{fOpen, 0, "等"},
	{fEach, 0, "各 每 平均 每一 人均 每个 各类型 第 逐"},
	{fShare, 0, "占 占比 占总数 占总量 约占 占全部 占办结总数 占总数的 占比为 占办理总数 占答复总数 占申请总数 占总量的 占比约 占收到申请 占已办结 占申请总量 占办结量"},
	{fFiller, 0, hanzi.ThisYear},
	{fFiller, 0, "的 了 为 有 在 于 由 以 对 到 至 和 及 与其 或 以及 或者 被 因 引发 引起 引发的 引起的 引起的行政 产生 产生的 发生 发生的 导致 导致的 涉 涉及的 经 通过 采取 采用 年内 年 度 期间 年度内 本报告期 报告期内 已 依法 依规 依法依规 按期 如期 及时 按规定 在规定期限内 在法定期限内 规定期限内 法定期限内 按照规定 规范 严格 实际 其 该 此 此类 这 是 也 又 则 仅 只 还 同时 其他 其它 任何 类型 数 数为 量 提起 案件 相关 有关 领域 关于 要求 认真 稳妥 妥善 顺利 高效 依照 按 按照 根据 据 据统计 经统计 统计 情形的 件 条 起 份 宗 例 过 给予 予以 作出的 本 上述 以上 正式 主要 一是 二是 三是 四是 五是 六是 分别是 代表 直接 间接 累计已 截至 截止 年底 年末 底 末 止 自 起至 有序 属于 属 作为 因为 由于 而 所 所有 全 圆满 及时准确 内 外 中 里 之 时限 期限 期限内 结果为 共同 今 我 现 现已 已经 做到 应对 继续 申请办理 时 从中 向社会 面向社会 依职权 开展 完 完毕 案 因素 缘由 原因 等原因 而引发 而引起 引发之 办件量 被申请 被提起 申请人以 另 另外 最终 当中 所引发 所引起 件的 引发了 工作中 负责 收到的 作 情况为 来 去 再 个 项 年共 度共 而提起 提请 报告期 继续办理件 办理件 并按 准确 高质量"},
}

// applicationTails follow the words for an application without changing what they say: 依申请公开 + 办理事项.
const applicationTails hanzi.Words = "办理事项 办理数量 办理件 办件 事项 案件 政府信息 信息 申请 数量 总量 总数 件 书 表 函 数 量 类 的"

// A proseWord is one word and what it says.
type proseWord struct {
	word   string
	says   feature
	cells  Cells
	before int16 // the one before it in its chain
}

// A vocabulary is the list of words, chained by a hash of their first character, the last first.
type vocabulary struct {
	words []proseWord
	heads [256]int16 // index of the last word whose first character has the hash, plus 1
}

// made is filled when it is first asked for: a variable set up by a call would stay in programs that read nothing.
var made struct {
	vocabulary
	once sync.Once
}

func theVocabulary() *vocabulary {
	made.once.Do(made.fill)
	return &made.vocabulary
}

func (v *vocabulary) fill() {
	for i := range proseWords {
		for word, rest := "", string(proseWords[i].words); rest != ""; {
			word, rest, _ = strings.Cut(rest, " ")
			head := &v.heads[chainOf(word)]
			v.words = append(v.words, proseWord{word, proseWords[i].says, proseWords[i].cells, *head})
			*head = int16(len(v.words))
		}
	}
}

// chainOf hashes the first character of a text.
func chainOf(text string) byte { return text[0]<<6 ^ text[1]<<2 ^ text[2] }

// longest finds the longest word at the start of a text. Where a word is listed twice the later list is meant.
func (v *vocabulary) longest(text string) *proseWord {
	const character = 3 // bytes; every word begins with a Chinese character
	if len(text) < character {
		return nil
	}
	var best *proseWord
	for i := v.heads[chainOf(text)]; i > 0; i = v.words[i-1].before {
		if w := &v.words[i-1]; (best == nil || len(w.word) > len(best.word)) && strings.HasPrefix(text, w.word) {
			best = w
		}
	}
	return best
}
