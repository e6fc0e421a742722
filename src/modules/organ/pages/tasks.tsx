import { Icon, type IconName } from '../../../portal/components/icon.tsx'
import { Link } from '../../../portal/frame/link.tsx'

export interface Task {
  readonly icon: IconName
  readonly name: string
  readonly help: string
  readonly href: string
}

/** What people come to do; eight at most. */
export const Tasks = ({ title, tasks }: { readonly title: string; readonly tasks: readonly Task[] }) => (
  <>
    <h2 className="vh">{title}</h2>
    <ul className={`tasks n${String(tasks.length)}`}>
      {tasks.map(({ icon, name, help, href }) => (
        <li key={name}>
          <Link to={href}>
            <Icon name={icon} />
            <b>{name}</b>
            <small>{help}</small>
          </Link>
        </li>
      ))}
    </ul>
  </>
)
