using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Consentry.Packages.Tests;

/// <summary>A web server on this machine that answers every request with one page of HTML.</summary>
internal sealed class OnePage : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly byte[] answer;

    public OnePage(string html)
    {
        var body = Encoding.UTF8.GetBytes(html);
        answer =
        [
            .. Encoding.ASCII.GetBytes(
                $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"
            ),
            .. body,
        ];
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Address => $"http://127.0.0.1:{Port}/";

    public void Dispose() => listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true)
                _ = Answer(await listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Answer(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var reader = new StreamReader(client.GetStream(), leaveOpen: true);
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                    // The request says nothing that the answer depends on.
                }

                await client.GetStream().WriteAsync(answer);
            }
            catch (IOException)
            {
                // A browser opens connections that it does not use.
            }
        }
    }
}
