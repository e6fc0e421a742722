/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center col colgroup dd details dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html legend li main menu nav ol p pre section summary table
  tbody td tfoot th thead tr ul`.split(/\s+/u),
)

/** Elements without content and without a closing tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements whose words are no part of the text. */
export const UNREAD: ReadonlySet<string> = new Set(
  `audio button canvas datalist del dialog iframe nav noframes noscript object optgroup option rp rt script select
  style svg template textarea video`.split(/\s+/u),
)

/** Open elements that are remembered: what tables are made of, what may be navigation, and `ruby`, which ends its `rt`. */
export const FRAMED: ReadonlySet<string> = new Set(
  'article aside dl div footer form header main nav ol p ruby section table tbody td tfoot th thead tr ul'.split(' '),
)

/** Elements around the text of a page; dropped when they hold little besides links. */
export const AROUND: ReadonlySet<string> = new Set(['aside', 'footer', 'form', 'header'])

/** Class and id names that content management systems give to what stands around the text. */
export const AROUND_NAMES: ReadonlySet<string> = new Set(
  `breadcrumb breadcrumbs crumb crumbs nav navbar navigation topnav mainnav subnav sitenav menu sidebar topbar toolbar
  header head top footer foot bottom copyright share bdsharebuttonbox pagination pager pages dqwz current-position
  position location site-map sitemap links friendlink search searchbox skip-link print-tools tools related`.split(
    /\s+/u,
  ),
)
