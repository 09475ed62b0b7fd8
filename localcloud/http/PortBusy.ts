/** Thrown when another program answers on the port. */
export class PortBusy extends Error {
  override name = 'PortBusy'

  constructor(readonly port: number) {
    super(`Port ${port} is in use. Stop what runs there, or choose another with PORT=….`)
  }
}
