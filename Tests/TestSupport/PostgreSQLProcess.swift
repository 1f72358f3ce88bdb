import Foundation
import Glibc

/// Starts PostgreSQL, and stops it when this process ends in whatever way.
///
/// A shell watches over it: the shell reads from a pipe that only this process holds open, so even a
/// killed process lets it go on to stop the server and remove its folder.
final class PostgreSQLProcess: Sendable {
  /// Where the server keeps its data and its socket.
  let folder: String
  private let orders: FileHandle
  private let answers: FileHandle

  init(environment: [String: String]) throws {
    // Not the temporary folder of the environment: a socket's path must be short.
    folder = "/tmp/bokslut-pg-" + String(UInt64.random(in: .min ... .max), radix: 36)
    let shell = Process()
    let toShell = Pipe()
    let fromShell = Pipe()
    let script = ["/bin/sh", "-c", PostgreSQLProcess.script, "sh", folder]
    let command = try PostgreSQLProcess.asOrdinaryUser + script + [PostgreSQLProcess.programs()]
    shell.executableURL = URL(fileURLWithPath: command[0])
    shell.arguments = Array(command.dropFirst())
    shell.environment = PostgreSQLProcess.environment.merging(environment) { $1 }
    shell.currentDirectoryURL = URL(fileURLWithPath: "/")
    shell.standardInput = toShell
    shell.standardOutput = fromShell
    try shell.run()
    // Kept open for as long as this process lives.
    let pipe = fcntl(toShell.fileHandleForWriting.fileDescriptor, F_DUPFD_CLOEXEC, 0)
    guard pipe >= 0 else { throw PostgreSQLProcessError.cannotStart(folder: folder) }
    orders = FileHandle(fileDescriptor: pipe, closeOnDealloc: false)
    answers = fromShell.fileHandleForReading
    guard String(decoding: answers.availableData, as: UTF8.self) == "ready\n" else {
      throw PostgreSQLProcessError.cannotStart(folder: folder)
    }
  }

  /// Ends it at once, without the order that a server keeps when it stops, and starts it again.
  func restart() throws {
    orders.write(Data("restart\n".utf8))
    guard String(decoding: answers.availableData, as: UTF8.self) == "ready\n" else {
      throw PostgreSQLProcessError.cannotStart(folder: folder)
    }
  }

  private static let environment = ["HOME": "/tmp", "PATH": "/usr/bin:/bin", "LC_ALL": "C"]

  /// Writes one line when the server is ready; a folder with a log in it remains where it is not.
  private static let script = """
    folder=$1
    programs=$2
    trap '' INT TERM HUP PIPE
    umask 077
    mkdir "$folder" || exit 1
    cd "$folder" || exit 1
    {
      "$programs/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C -N &&
      "$programs/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w start -o "-k $folder \
    -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=200 \
    -c max_wal_size=4GB -c autovacuum=off"
    } < /dev/null > "$folder/start.log" 2>&1 || { echo failed; exit 1; }
    chmod 755 "$folder"
    echo ready 2> /dev/null
    while read -r restart; do
      "$programs/pg_ctl" -D "$folder/data" -l "$folder/server.log" -m immediate -w restart \
        < /dev/null > "$folder/start.log" 2>&1 && echo ready 2> /dev/null
    done
    "$programs/pg_ctl" -D "$folder/data" -m immediate stop > /dev/null 2>&1
    cd /
    rm -rf "$folder"
    """

  /// PostgreSQL refuses to run as root.
  private static var asOrdinaryUser: [String] {
    guard geteuid() == 0 else { return [] }
    return [
      "/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups",
    ]
  }

  /// The folder of the newest PostgreSQL's programs, as Debian lays them out.
  private static func programs() throws -> String {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    guard let newest = versions.compactMap(Int.init).max() else {
      throw PostgreSQLProcessError.isNotInstalled
    }
    return "\(root)/\(newest)/bin"
  }
}

/// Why there is no server to test on.
enum PostgreSQLProcessError: Error {
  case isNotInstalled
  /// The folder has the logs.
  case cannotStart(folder: String)
}
