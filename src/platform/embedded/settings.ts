const SETTINGS: Readonly<Record<string, string>> = {
  // Nobody but who may enter the private directory of the socket.
  listen_addresses: '',
  unix_socket_permissions: '0700',
  // Small: the whole product shares a small machine with others.
  shared_buffers: '32MB',
  max_connections: '60',
  jit: 'off',
  huge_pages: 'off',
  min_wal_size: '80MB',
  max_wal_size: '256MB',
  // A crash of the machine loses nothing that was acknowledged.
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  autovacuum: 'on',
  // Statements and details of errors carry what citizens wrote; the log is no place for it.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  logging_collector: 'off',
  log_destination: 'stderr',
}

const quoted = (path: string): string => `"${path.replaceAll('"', '""')}"`

/** Our settings as arguments: an update of the program brings new ones to clusters made before. */
export const settingsFor = (socketDir: string): readonly string[] =>
  Object.entries({ ...SETTINGS, unix_socket_directories: quoted(socketDir) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
