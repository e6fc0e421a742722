import type { Row } from './format.ts'

const PROACTIVE = '一、主动公开情况'
const PUBLISHED = '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）'
const CHANNELS = '（二）通过不同渠道和方式公开政府信息的情况'
const RESPONSE = '二、回应解读情况'
const WAYS = '（二）通过不同渠道和方式回应解读的情况'
const REQUESTS = '三、依申请公开情况'
const RECEIVED = '（一）收到申请数'
const FINISHED = '（二）申请办结数'
const ANSWERED = '（三）申请答复数'
const REFUSED = '4.不同意公开答复数'
const RECONSIDERATION = '四、行政复议数量'
const LAWSUITS = '五、行政诉讼数量'
const RESOURCES = '八、机构建设和保障经费情况'
const STAFF = '（三）从事政府信息公开工作人员数'
const TRAINING = '九、政府信息公开会议和培训情况'

const row = (id: string, unit: string, label: string, ...group: readonly string[]): Row => ({ id, label, group, unit })

/**
 * 政府信息公开情况统计表, 58 rows with numbers; row ids are ours, labels as printed.
 * Source: 国办发〔2014〕32号《关于加强和规范政府信息公开情况统计报送工作的通知》.
 */
export const STATISTICS_ROWS: readonly Row[] = [
  row('L01', '条', PUBLISHED, PROACTIVE),
  row('L02', '条', '其中：主动公开规范性文件数', PROACTIVE, PUBLISHED),
  row('L03', '条', '制发规范性文件总数', PROACTIVE, PUBLISHED),
  row('L04', '条', '1.政府公报公开政府信息数', PROACTIVE, CHANNELS),
  row('L05', '条', '2.政府网站公开政府信息数', PROACTIVE, CHANNELS),
  row('L06', '条', '3.政务微博公开政府信息数', PROACTIVE, CHANNELS),
  row('L07', '条', '4.政务微信公开政府信息数', PROACTIVE, CHANNELS),
  row('L08', '条', '5.其他方式公开政府信息数', PROACTIVE, CHANNELS),
  row('L09', '次', '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', RESPONSE),
  row('L10', '次', '1.参加或举办新闻发布会总次数', RESPONSE, WAYS),
  row('L11', '次', '其中：主要负责同志参加新闻发布会次数', RESPONSE, WAYS, '1.参加或举办新闻发布会总次数'),
  row('L12', '次', '2.政府网站在线访谈次数', RESPONSE, WAYS),
  row('L13', '次', '其中：主要负责同志参加政府网站在线访谈数', RESPONSE, WAYS, '2.政府网站在线访谈次数'),
  row('L14', '篇', '3.政策解读稿件发布数', RESPONSE, WAYS),
  row('L15', '次', '4.微博微信回应事件数', RESPONSE, WAYS),
  row('L16', '次', '5.其他方式回应事件数', RESPONSE, WAYS),
  row('L17', '件', RECEIVED, REQUESTS),
  row('L18', '件', '1.当面申请数', REQUESTS, RECEIVED),
  row('L19', '件', '2.传真申请数', REQUESTS, RECEIVED),
  row('L20', '件', '3.网络申请数', REQUESTS, RECEIVED),
  row('L21', '件', '4.信函申请数', REQUESTS, RECEIVED),
  row('L22', '件', FINISHED, REQUESTS),
  row('L23', '件', '1.按时办结数', REQUESTS, FINISHED),
  row('L24', '件', '2.延期办结数', REQUESTS, FINISHED),
  row('L25', '件', ANSWERED, REQUESTS),
  row('L26', '件', '1.属于已主动公开范围数', REQUESTS, ANSWERED),
  row('L27', '件', '2.同意公开答复数', REQUESTS, ANSWERED),
  row('L28', '件', '3.同意部分公开答复数', REQUESTS, ANSWERED),
  row('L29', '件', REFUSED, REQUESTS, ANSWERED),
  row('L30', '件', '其中：涉及国家秘密', REQUESTS, ANSWERED, REFUSED),
  row('L31', '件', '涉及商业秘密', REQUESTS, ANSWERED, REFUSED),
  row('L32', '件', '涉及个人隐私', REQUESTS, ANSWERED, REFUSED),
  row('L33', '件', '危及国家安全、公共安全、经济安全和社会稳定', REQUESTS, ANSWERED, REFUSED),
  row('L34', '件', '不是《条例》所指应公开的政府信息', REQUESTS, ANSWERED, REFUSED),
  row('L35', '件', '法律法规规定的其他情形', REQUESTS, ANSWERED, REFUSED),
  row('L36', '件', '5.不属于本行政机关公开数', REQUESTS, ANSWERED),
  row('L37', '件', '6.申请信息不存在数', REQUESTS, ANSWERED),
  row('L38', '件', '7.告知作出更改补充数', REQUESTS, ANSWERED),
  row('L39', '件', '8.告知通过转其他途径办理数', REQUESTS, ANSWERED),
  row('L40', '件', RECONSIDERATION),
  row('L41', '件', '（一）维持具体行政行为数', RECONSIDERATION),
  row('L42', '件', '（二）被依法纠错数', RECONSIDERATION),
  row('L43', '件', '（三）其他情形数', RECONSIDERATION),
  row('L44', '件', LAWSUITS),
  row('L45', '件', '（一）维持具体行政行为或者驳回原告诉讼请求数', LAWSUITS),
  row('L46', '件', '（二）被依法纠错数', LAWSUITS),
  row('L47', '件', '（三）其他情形数', LAWSUITS),
  row('L48', '件', '六、举报投诉数量'),
  row('L49', '万元', '七、依申请公开信息收取的费用'),
  row('L50', '个', '（一）政府信息公开工作专门机构数', RESOURCES),
  row('L51', '个', '（二）设置政府信息公开查阅点数', RESOURCES),
  row('L52', '人', STAFF, RESOURCES),
  row('L53', '人', '1.专职人员数（不包括政府公报及政府网站工作人员数）', RESOURCES, STAFF),
  row('L54', '人', '2.兼职人员数', RESOURCES, STAFF),
  row(
    'L55',
    '万元',
    '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
    RESOURCES,
  ),
  row('L56', '次', '（一）召开政府信息公开工作会议或专题会议数', TRAINING),
  row('L57', '次', '（二）举办各类培训班数', TRAINING),
  row('L58', '人次', '（三）接受培训人员数', TRAINING),
]
