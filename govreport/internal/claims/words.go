package claims

import (
	"strings"
	"sync"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file is the vocabulary of the sentences in which reports tell of their numbers: what each word says. Compounds are not
// listed, they come about where words stand together: 政府信息公开 and 申请. Nor are modifiers: what is not known is passed over.
// What is listed beside that are heads of another kind, which keep a number from being taken for one of the tables.

// A feature is something a word says: that something came in, of which year, by whom.
type feature uint64

const (
	fReceive     feature = 1 << iota // 收到
	fNew                             // 新: only this year's
	fAccept                          // 受理: this year's, or with those carried in
	fHandle                          // 办理: what came in, or what was answered
	fAnswer                          // 答复, 办结
	fCarry                           // 结转
	fRemain                          // 余下
	fPending                         // 正在办理
	fLast                            // 上年
	fThis                            // 本年
	fNext                            // 下年
	fSum                             // 合计, 共
	fApp                             // 申请
	fInfo                            // 信息公开: what an application, a review or a suit is about
	fOutcome                         // 予以公开 …; which, say the word's cells
	fBare                            // 公开: granted, among outcomes only
	fReview                          // 行政复议
	fSuit                            // 行政诉讼
	fDirect                          // 未经复议
	fAfter                           // 复议后
	fUpheld                          // 维持
	fCorrected                       // 纠正
	fOtherResult                     // 其他结果
	fUndecided                       // 尚未审结
	fRegs                            // 规章
	fNorm                            // 规范性文件
	fMade                            // 制发
	fRepealed                        // 废止
	fInForce                         // 现行有效
	fPublish                         // 公布
	fLicence                         // 行政许可
	fPenalty                         // 行政处罚
	fCoercion                        // 行政强制
	fDecide                          // 作出
	fFee                             // 行政事业性收费
	fProcFee                         // 信息处理费
	fCollect                         // 收取
	fNot                             // 未, 无
	fPart                            // 其中
	fChannel                         // 网络, 信函: how they came in
	fWays                            // 等渠道: in all of several ways
	fApplicant                       // 自然人: who applied
	fOwn                             // 本机关
	fGov                             // 市政府: an own government, or a part of what is aggregated
	fWide                            // 全市
	fNarrow                          // 各部门, 本级
	fOffice                          // 市政府办公室, 本级: surely a part of what a government aggregates
	fForeign                         // something the tables do not count
	fDiff                            // 增加: a difference, not a number
	fOtherTime                       // 历年, 上半年
	fApprox                          // 约
	fSubmitted                       // 提交的: what stood before says by whom and to whom
	fHead                            // 案件, 事项, 情况: no head by itself, what is before or was told before is
	fAll                             // 均, 全部
	fAnd                             // 和, 并: joins
	fOpen                            // 等: the list goes on
	fSome                            // 各, 每, 延期: a number of some only, or of another act, not of the whole
	fShare                           // 占: a share follows
	fYear                            // a year in figures
	fFiller                          // 共, 于, 的: says nothing
	fTheirs                          // 协助, 抽查: something done with the applications of others
	fAgainst                         // 被申请, 应诉: disputes against the organ, not those that it decides
	fUnknown                         // a word the reader does not know
)

const (
	fStrong = fApp | fInfo // an application for information

	fVerbs   = fReceive | fNew | fAccept | fHandle | fAnswer | fCarry | fRemain | fPending | fMade | fRepealed | fInForce | fPublish | fDecide | fCollect
	fActs    = fReceive | fAccept | fHandle | fAnswer
	fNouns   = fApp | fReview | fSuit | fRegs | fNorm | fLicence | fPenalty | fCoercion | fFee | fProcFee
	fResult  = fUpheld | fCorrected | fOtherResult | fUndecided
	fGoverns = fVerbs | fOutcome | fResult
	fScopes  = fOwn | fGov | fWide | fNarrow
	fTimes   = fLast | fThis | fNext | fOtherTime
	fEmpty   = fFiller | fAnd | fSum | fAll // what may stand anywhere
)

// proseWords lists the words by what they say. Of two that fit, the longer is meant; where one is listed twice, the later.
var proseWords = [...]struct {
	says  feature
	cells Cells
	words hanzi.Words
}{
	{fReceive | fChannel, 0, "直接收到"},
	{fReceive | fNew, 0, "新发生"},
	{fReceive, 0, "收到 接收 接到 收悉 来件 收件 接受"},
	{fReceive, 0, "收"},
	{fReceive | fNew, 0, "新收 新接收 新收到 新增 新接"},
	{fAccept | fNew, 0, "新受理"},
	{fAccept, 0, "受理 收办 登记受理 接办 登记"},
	{fHandle, 0, "应办 应办理 应处理 需办理 须办理"},
	{fHandle, 0, "办理 处理 处置 审理"},
	{fHandle, 0, "办"},
	{fAnswer, 0, "答复 在办结 办结 回复 办毕 复函 办妥 办完"},
	{fAnswer | fHandle, 0, "完毕 完成 完结 处理完毕"},
	{fCarry, 0, "结转 转结 顺延 转接 延至 转至 转到 转入 延期至 延续至 接转 移至 推至 留待 遗留 滚存 留存 结存 流转至 续转 继续办理 顺转 转为 转由 延续"},
	{fCarry, 0, "转"},
	{fCarry | fNext, 0, "跨年 跨年度"},
	{fRemain, 0, "余下 剩余 尚有 还有 另有 剩下 尚余 仍有 其余 还剩 仅剩"},
	{fRemain, 0, "余"},
	{fPending, 0, "办理中 正在办理 仍在办理 尚在办理 尚未办结 尚未答复 尚未办理 未办结完毕 在办 未办结 处理中 正在处理 未答复 待办 待答复 在办理 未到答复期限 尚未办理完毕 未办理完毕 办理期限内 答复期限内 未完结 在途 尚在答复期内 尚未到期 待办理 未到期 待办件 待办理件 待办结"},
	{fLast, 0, hanzi.LastYear},
	{fNext, 0, "下年 下年度 下一年 下一年度 次年 来年 明年 次年度 后一年度"},
	{fThis, 0, hanzi.ThisYear},
	{fThis, 0, "今年以来 本年以来 今年来 报告期 本报告期 报告期内 年内 年度内 年末 年底"},
	{fSum, 0, "共计 合计 总计 总共 累计 共有 总数 总量 合共 一共 总额 总金额 年共 度共 累计已 总数为 总量为 两项合计 三项合计 以上合计 两项共计"},
	{fSum, 0, "共 总"},
	{fApp | fHead, 0, "申请表"},
	{fApp, 0, "申请 依申请 公开诉求 有效申请"},
	{fApp | fReceive, 0, "申请量 申请数 申请数量 申请总数 申请总量"},
	{fStrong, 0, "依申请公开 依申请信息公开"},
	{fInfo, 0, "政府信息公开 信息公开 政务公开 政务信息公开"},
	{fInfo | fForeign, 0, "政府信息 政务信息 信息"},
	{fOutcome | fBare | fInfo, gGranted, "公开"},
	{fOutcome | fBare | fInfo, gGranted | gPartial, "公开类"},
	{fOutcome, gGranted | gPartial, "全部或部分公开 全部或者部分公开 全部和部分公开 全部及部分公开"},
	{fOutcome, gGranted, "予以公开 同意公开 全部公开 准予公开 完全公开 给予公开 予以全部公开 全部予以公开 同意提供 予以提供 准予提供 全部提供"},
	{fOutcome, gPartial, "部分公开 予以部分公开 同意部分公开 区分处理 区分公开 部分予以公开 部分提供 部份提供 部份公开 部分内容予以公开 部分内容公开"},
	{fOutcome, gRefused, "不予公开 不同意公开 不予以公开 未予公开 未予以公开 不公开"},
	{fOutcome, gUnavailable, "无法提供 不能提供 为无法提供"},
	{fOutcome | fAll, gUnavailable, "均无法提供 均为无法提供"},
	{fOutcome, gNotProcessed, "不予处理 不予以处理"},
	{fOutcome, gOther, "其他处理 其它处理 其他方式处理"},
	{fOutcome, gRows << 0, "国家秘密 涉密"},
	{fOutcome, gRows << 1, "法律行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开 法律、法规禁止公开 法律禁止"},
	{fOutcome, gRows << 2, "三安全一稳定"},
	{fOutcome, gRows << 3, "第三方合法权益 保护第三方合法权益 保护第三方"},
	{fOutcome, gRows << 4, "内部事务信息 内部事务"},
	{fOutcome, gRows << 5, "过程性信息 过程性"},
	{fOutcome, gRows << 6, "行政执法案卷 行政执法案卷信息 执法案卷"},
	{fOutcome, gRows << 7, "行政查询事项 行政查询"},
	{fOutcome, gRows << 8, "不掌握相关政府信息 不掌握相关信息 不掌握 未掌握 非本机关掌握 信息不存在 没有相关信息 无相关信息 没有该信息 无该信息 没有此信息 无此信息 未检索到 未检索到相关信息"},
	{fOutcome | fNot, gRows << 8, "不存在"},
	{fOutcome, gRows << 9, "没有现成信息 另行制作 没有现成信息需要另行制作 需要另行制作 没有现成信息需另行制作 另行制作信息 加工分析 需要加工分析 需要制作 需加工 需制作"},
	{fOutcome, gRows << 10, "补正后申请内容仍不明确 补正后仍不明确 补正后不明确 补正后内容仍不明确 补正内容仍不明确 补正仍不明确"},
	{fOutcome, gRows << 11, "信访举报投诉 信访投诉举报"},
	{fOutcome, gRows << 12, "重复申请 重复提交"},
	{fOutcome, gRows << 13, "公开出版物"},
	{fOutcome, gRows << 14, "大量反复申请 无正当理由大量反复申请"},
	{fOutcome, gRows << 15, "重新出具已获取信息 要求重新出具已获取信息 重新出具"},
	{fOutcome, gRows << 16, "补正逾期 逾期不补正 逾期未补正 申请人无正当理由逾期不补正 无正当理由逾期不补正 视为放弃 视为放弃申请"},
	{fOutcome, gPartial, "第三十七条"}, // of the regulations: what the articles on single outcomes say
	{fOutcome, gRows << 9, "第三十八条"},
	{fOutcome, gRows << 11, "第三十九条"},
	{fOutcome, gRows << 12, "第三十六条第（六）项 第三十六条第六项"},
	{fSome, 0, "第三十六条 第（一）项 第（二）项 第（三）项 第（四）项 第（五）项 第（六）项 第（七）项"},
	{fOutcome, gRows << 17, "逾期未缴费 逾期未按收费通知要求缴纳费用 申请人逾期未按收费通知要求缴纳费用"},
	{fReview, 0, "行政复议 复议"},
	{fSuit, 0, "行政诉讼 诉讼"},
	{fSuit | fAgainst, 0, "行政应诉 应诉 被诉 被起诉 涉诉"},
	{fAgainst | fFiller, 0, "被申请 被申请人 被告 被提起"},
	{fSuit | fDirect, 0, "直接向法院起诉 直接向人民法院起诉 直接向法院提起诉讼 直接向法院提起行政诉讼 直接向人民法院提起诉讼 直接向人民法院提起行政诉讼 直接起诉 未经复议直接起诉 直接提起行政诉讼 直接提起诉讼 未经复议直接提起行政诉讼 未经复议直接提起诉讼 未经行政复议直接起诉"},
	{fSuit | fAfter, 0, "复议后起诉 复议后提起行政诉讼 复议后提起诉讼 复议后又提起诉讼 复议后又起诉 复议后行政诉讼 行政复议后起诉 行政复议后提起行政诉讼"},
	{fReview | fSuit, 0, "行政复议诉讼 复议诉讼 行政争议"},
	{fReview | fSuit | fAgainst, 0, "复议应诉 行政复议应诉"},
	{fUpheld, 0, "维持 结果维持 维持原答复 维持原行政行为 维持原决定 维持原判"},
	{fCorrected, 0, "纠正 结果纠正 纠错"},
	{fOtherResult, 0, "其他结果 其它结果 结果为其他"},
	{fUndecided, 0, "尚未审结 未审结 正在审理 尚在审理 审理中 仍在审理"},
	{fRegs, 0, "规章 政府规章"},
	{fNorm, 0, "规范性文件 规范性公文 行政规范性文件 行政规范性公文"},
	{fMade, 0, "制发 制定 印发 出台 发布实施 新制定 新制发 新印发 新出台 新发布 新公布 制作 新制作 颁布 新颁布 下发 制订 新制订 起草印发"},
	{fRepealed, 0, "废止 宣布失效 废止失效 失效废止 宣布废止 废止或失效 废止和失效 废止及失效 废止或宣布失效 废止和宣布失效 废止及宣布失效"},
	{fInForce, 0, "现行有效 现有效 有效存续 现存有效 现有有效 现行 现有 现存 有效"},
	{fPublish, 0, "公布 发布 主动公开 清理 公示 刊登 刊发 登载 对外公开 上传 公开发布 推送 刊载 更新 转载 报送 备案 收录 归集 梳理 标注 标明 标识 注明"},
	{fLicence, 0, "行政许可"},
	{fPenalty, 0, "行政处罚 处罚"},
	{fCoercion, 0, "行政强制 行政强制措施 强制 强制措施"},
	{fDecide, 0, "作出 做出 处理决定 决定 决定书 实施 下达 核发 审批"},
	{fLicence | fDecide, 0, "许可决定"},
	{fPenalty | fDecide, 0, "处罚决定"},
	{fFee, 0, "行政事业性收费"},
	{fProcFee, 0, "信息处理费 信息公开处理费 信息处理费用"},
	{fCollect, 0, "收取 征收 收缴 实收 收费 金额 收入 入库 缴库 上缴"},
	{fNot, 0, "没有 未有 未发生 未出现 未产生 未发现 尚无 均无 均未 未曾 暂无 从未 未被 无因 暂未 尚未 还未 并无 并未 为零 均为零 为无 均为无 未引发 未引起 不涉及 未涉及 未因 无任何 未发生一起 无一 并没有"},
	{fNot, 0, "未 无 没 零"},
	{fNot | fCollect, 0, "未收取 没有收取"},
	{fNot | fReceive, 0, "未收到 未接到 未接收到 未接收 未收 没收到"},
	{fPart, 0, "其中 包括 包含 分别 主要是 涵盖 分为 具体为 剔除 扣除 另含 含有 内含"},
	{fPart, 0, "含"},
	{fChannel, 0, "网上 网络 信函 邮寄 当面 来信 现场 电子邮件 邮件 提交渠道 提交方式 渠道 传真 在线 平台 网站 门户 门户网站 线上 线下 窗口 互联网 网页 信件 来访 快递 邮政 电邮 邮箱 挂号信 数据电文 政务网 书信 寄信 口头 上门 转办 转来 面交 当场 纸质 微信 系统 电话 电子 书面"},
	{fWays, 0, "任何形式 任何方式 等渠道 等方式 等形式 等途径 等多种 等各种 等各类 等多渠道 各渠道 各种渠道 多种渠道 各类渠道 各种方式 等各渠道 等方式方法 线上线下 各种形式 不同渠道 等平台 各平台 各类平台 各类形式"},
	{fApplicant, applicant << 0, "公民 自然人 个人 公民个人 市民 村民 居民 居民个人"},
	{fApplicant, applicant << 1, "商业企业"},
	{fApplicant, applicant << 2, "科研机构"},
	{fApplicant, applicant << 3, "社会公益组织"},
	{fApplicant, applicant << 4, "法律服务机构"},
	{fApplicant, applicant * 0x3e, "法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织"},
	{fApplicant, applicant << 1, "企业"},
	{fApplicant, applicant << 4, "律师事务所"},
	{fApplicant, 0, "律师"},
	{fFiller, legal, "法人"}, // of a list of applicants, else they are named with citizens
	{fFiller, applicant << 5, "其他组织"},
	{fFiller, 0, "公民、法人 公民法人 公民或法人 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民和法人 社会公众 公众 群众 申请人 各类 各项"},
	{fOwn, 0, hanzi.Self},
	{fOwn, 0, "我们 全局 全委 全厅 全镇 全乡 全街道 全办 全馆 我馆 本馆 我管委会 本管委会 我科 我台 我组 我园 我室 市局 区局 县局 本分局 该局 局机关 委机关 全处 全院 全行 我街 党政办 局办公室 镇政府 乡政府 我镇政府 镇人民政府 乡人民政府 州局 省局 本办事处 我办事处"},
	{fGov, 0, "市政府 县政府 区政府 省政府 州政府 旗政府 盟行署 市府 区府 县府 州府 省府 人民政府 市人民政府 县人民政府 区人民政府 州人民政府 省人民政府 政府 管委会"},
	{fGov | fOffice, 0, "本级 市府办 区府办 县府办 州府办 省府办 政府办 府办 市政府办 县政府办 区政府办 省政府办 州政府办 旗政府办 政府办公室 政府办公厅 市政府办公室 县政府办公室 区政府办公室 州政府办公室 市政府办公厅 省政府办公厅 市府办公厅 省府办公厅 人民政府办公室 人民政府办公厅 市人民政府办公室 县人民政府办公室 区人民政府办公室 市人民政府办公厅 省人民政府办公厅 政府本级 市政府本级 县政府本级 区政府本级 市本级 县本级 区本级 省本级 州本级 旗本级 厅办公室 办公厅 市级 县级 区级 省级 镇级"},
	{fWide, 0, "政府系统 行政系统 我县 我市 我区 我省 我州 我旗 我新区 我开发区 我盟 本市 本县 本区 本省 我辖区 本地区 全市 全县 全区 全省 全州 全旗 全系统 全盟 全国 各级 全辖区 全域"},
	{fNarrow, 0, "级单位 各部门 各单位 各乡镇 各镇 各街道 各县 各区 各县区 各市 各地 各科室 各股室 各处室 部门 乡镇 下属 所属 局属 其他部门 县政府部门 区政府部门 市政府部门 各分局 各有关部门 有关部门 各乡 各镇街 镇街 各委办局 区直部门 市直部门 县直部门 各职能部门 政府部门 各责任单位 相关单位 相关部门 各相关部门 直属单位 二级单位 基层 派出所 科室 社区 各村 村级 行政村 村委会 居委会 村居"},
	{fForeign, gRows << 11, "信访 投诉 举报 信访投诉 信访举报 投诉举报 举报投诉"}, // 信访类申请, but no other
	{fForeign, 0, "群众来信 群众来访 来信来访 人民来信 行政复议机构 复议机构 行政复议局 复议局 行政复议委员会 留言 网民 信访件 咨询 热线 建议 提案 议案 意见 来电 问题 服务 工单 稿件 信箱 文件 消息 动态 报道 目录 指南 清单 栏目 专栏 会议 培训 解读 公告 通知 通告 公报 案例 听证 检查 调查 征集 访谈 粉丝 阅读 点击 访问 浏览 公众号 抖音 微博 许可申请 行政许可申请 服务事项 政务服务 公文 发文 证照 证明 查询 档案查询 不动产 败诉 胜诉 撤回 撤销 撤诉 撤件 主动撤销 主动撤回 驳回 终止 补正 转送 移送 更正 征求意见 征求第三方意见 审查 起草 失效 继续有效 保持有效 评估 政策 政策性文件 重大决策 比例 率 办结率 答复率 满意率 及时率 率为 人次 追责 问责 责任追究 上级 转交 转办件 反垄断 期刊 听取 不予受理 不受理 不予办理 法律顾问 检察 建议书 司法建议 异议 督办 督查 通报 整改 反馈 台账 告知书 建议提案 人大建议 政协提案 代表建议 委员提案 刑事 民事 纠纷 调解 仲裁 行政执法 受案 立案 档案 超期 逾期 撤案 案卷 案卷材料 卷宗 涉外 媒体"},
	{fDiff, 0, "增加 减少 增长 下降 上升 同比 环比 相比 降低 提高 增幅 降幅 同期 超过上年 提升 多于 少于"},
	{fDiff, 0, "较 比 与 增 减"},
	{fOtherTime, 0, "历年 近年 近年来 以来 至今 自条例 上半年 下半年 季度 一季度 二季度 三季度 四季度 近三年 近五年 三年来 五年来 年均 每年 每月 每季度 月均 月底 当月 当日 今后 计划 力争 预计 前三季度 前年 日均 往年 年初 上月 次月 下月 本月 下一步 下步 五年间 三年间 年间"},
	{fOtherTime, 0, "拟"},
	{fApprox, 0, "大约 将近 接近 不足 至少 近乎 不超过 不少于 至多 突破 多达 上百 上千 数十 数百 左右 超过"},
	{fApprox, 0, "约 近 超 逾 数 几"},
	{fSubmitted, 0, "提交的 提出的 递交的 提交 提出 递交 发来的 寄来的 发起的 寄送的 来函"},
	{fHead | fForeign, 0, "办件 答复书 答复函 答复意见"}, // 依申请公开办件, but no other
	{fHead, 0, "案件 事项 情况 情形 方面 工作 件数 数量 结果 件 书 表 函 函件 材料 案 统计 量 数 类 领域 答复件 类型 等情况 情形的 诉求 行为 问题的 如下 事宜 业务量 办件量 具体情况 办理情况 事件 请求 业务"},
	{fAll, 0, "均获 均获得 均被 全部 均已 已全部 全都 所有 均为 皆为 都是 一律"},
	{fAll, 0, "均 都 皆"},
	{fAnd, 0, "以及 或者 与其"},
	{fAnd | fFiller, 0, "和 及 或 并 且 也 又"},
	{fOpen, 0, "等"},
	{fSome, 0, "过程 过程中 非公开类 不公开类 未公开类 平均 每一 人均 每个 各类型"},
	{fSome, 0, "延期 延长 提前 出庭 审结 不属于 非本机关 合并 重新 同一 单月 最多 最少 最高 联合 一审 二审 再审 审核 集体讨论 重大 减免 减征 免征 退还 欠缴 追缴"},
	{fSome | fTheirs, 0, "协助 协调 代理 代办 会办 抽查 评查 抽取"},
	{fSome, 0, "每 凡"},
	{fSome | fApprox, 0, "各 逐"},
	{fShare, 0, "占比 占总数 占总量 约占 占全部"},
	{fShare, 0, "占"},
	{fFiller, 0, "除 个人隐私"},
	{fFiller, 0, "的 了 为 有 在 于 由 以 对 到 至 被 因 引发 引起 产生 发生 导致 涉 涉及 经 通过 采取 采用 年 度 期间 已 依法 依规 依法依规 按期 如期 及时 按时 按规定 规范 严格 实际 其 该 此 此类 这 是 则 仅 只 还 同时 其他 其它 任何 提起 相关 有关 关于 要求 认真 稳妥 妥善 顺利 高效 依照 按 按照 根据 据 据统计 经统计 条 起 份 宗 例 过 给予 予以 作 本 上述 以上 正式 主要 分别是 代表 直接 间接 截至 截止 目前 底 末 止 自 有序 属于 属 作为 因为 由于 而 所 修订 修改 全 圆满 内 外 中 里 之 时限 期限 法定 规定 共同 行政法规 法规 地方性法规 今 我 现 现已 已经 做到 应对 继续 时 从中 向社会 面向社会 依职权 开展 完 因素 缘由 原因 另 另外 最终 当中 工作中 负责 来 去 再 个 项 准确 高质量 获 予 告知 查处 处于 不服 按计划 一年间 主动公开告知 主动公开范围 属于主动公开 已主动公开 待 加上 加之 连同 再加 答复期限 法定答复期限 办理期限 法定办理期限 机关 法院 达 达到 不再处理 不再办理 人民币 符合 做好 抓好 推进 加强 办好 落实 强化 完善 健全 扎实 切实 积极 配合 参与 承办 单位 组织 指导 推动 提升 优化 人 向 从 将 一是 二是 三是 四是 五是"},
}

// matterWords are the words by which a text speaks of matters. They are many: a report may say it in its own words, and a finding
// would be a false alarm.
var matterWords = [...]struct {
	matters Matters
	words   hanzi.Words
}{
	{OfDisclosing, "主动公开 主动向社会 公开信息 公开政府信息 公开各类 发布信息 发布政府信息"},
	{OfApplying, "申请"},
	{OfManaging, "信息管理 资讯管理 信息资源管理 信息的管理 规范性文件 审核 审查 三审 保密 目录 清单 清理 更新 归档 管理制度 动态管理 规范管理"},
	{OfPlatforms, "平台 网站 新媒体 公众号 公报 专栏 查阅点 公开栏 专区 微博 微信 小程序"},
	{OfSupervising, "监督 保障 培训 组织领导 领导小组 督查 督导 自查"},
	{OfSupervising | OfAssessing, "考核 考评"},
	{OfAssessing, "绩效 目标管理"},
	{OfSupervising | OfBeingReviewed, "评议"},
	{OfBeingReviewed, "评价 评估 测评 满意度 满意率 民意调查 社会监督 各界监督 群众监督 公众监督 监督员"},
	{OfSupervising | OfAccounting, "责任追究 追责 问责"},
	{OfAccounting, "追究 处分 通报批评"},
	{OfProcessingFee, "处理费"},
	{OfCharges, "收费 收取 费用"},
	{OfNoCharge, "免费 资费 资金"},
	{OfLosing, "败诉"},
	{OfCorrecting, "纠正 纠错 撤销 确认违法 责令 改判 变更"},
	{OfCases, "复议 诉讼 应诉 案件 判决"},
}

// A proseWord is one word and what it says.
type proseWord struct {
	_ [0]func() // never compared

	word  string
	says  feature
	cells Cells
	next  int16 // the one behind it in its chain
}

// A vocabulary is a list of words, chained by a hash of what they begin with, the longest first: of two characters or, where they
// have but one, of that. Most places of a text begin no word, and hardly any chain is longer than one.
type vocabulary struct {
	words   []proseWord
	begins  hanzi.Firsts
	longer  [chains]int16 // index of the first in the chain, plus 1
	singles [chains]int16
}

// chains is how many there are, of either sort.
const chains = 4096

// made is filled when it is first asked for: a variable set up by a call would stay in programs that read nothing.
var made struct {
	vocabulary
	matters vocabulary
	once    sync.Once
}

func theVocabulary() *vocabulary {
	made.once.Do(fillVocabularies)
	return &made.vocabulary
}

func fillVocabularies() {
	made.words = make([]proseWord, 0, chains/2)
	for i := range proseWords {
		made.add(proseWords[i].words, proseWords[i].says, proseWords[i].cells)
	}
	for i := range matterWords {
		made.matters.add(matterWords[i].words, feature(matterWords[i].matters), 0)
	}
}

func (v *vocabulary) add(words hanzi.Words, says feature, cells Cells) {
	v.begins.Add(words)
	for word, rest := "", string(words); rest != ""; {
		word, rest, _ = strings.Cut(rest, " ")
		v.words = append(v.words, proseWord{word: word, says: says, cells: cells})
		v.chain(int16(len(v.words)))
	}
}

// chain puts a word into its chain, in front of those that are no longer.
func (v *vocabulary) chain(index int16) {
	w := &v.words[index-1]
	at := &v.singles[hashOf(w.word)]
	if len(w.word) > character {
		at = &v.longer[hashOfTwo(w.word)]
	}
	for *at > 0 && len(v.words[*at-1].word) > len(w.word) {
		at = &v.words[*at-1].next
	}
	w.next, *at = *at, index
}

// hashOf hashes the first character of a text.
func hashOf(text string) int {
	return (int(text[0])<<12 ^ int(text[1])<<6 ^ int(text[2])) % chains
}

// hashOfTwo hashes the first two characters of a text.
func hashOfTwo(text string) int {
	return (hashOf(text) ^ 5*hashOf(text[character:])) % chains
}

// character is how many bytes a Chinese character has, of which words consist.
const character = 3

// longest finds the longest word at the start of a text.
func (v *vocabulary) longest(text string) *proseWord {
	if !v.begins.MayBegin(text, 0) {
		return nil
	}
	if len(text) >= 2*character {
		if w := v.first(v.longer[hashOfTwo(text)], text); w != nil {
			return w
		}
	}
	return v.first(v.singles[hashOf(text)], text)
}

// first finds the first word from a place in a chain on that a text begins with. The last byte of a word tells most of it.
func (v *vocabulary) first(index int16, text string) *proseWord {
	for ; index > 0; index = v.words[index-1].next {
		w := &v.words[index-1]
		if n := len(w.word); n <= len(text) && text[n-1] == w.word[n-1] && text[:n] == w.word {
			return w
		}
	}
	return nil
}
