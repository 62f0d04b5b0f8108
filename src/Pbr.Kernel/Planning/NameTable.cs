using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Planning;

/// <summary>Numbers for names, in the order in which they are first met.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = new();
    private string? _last;
    private int _lastNumber;

    public IReadOnlyList<string> Names => _names;

    public int NumberOf(string name)
    {
        // Definitions come programme by programme, so that the same name comes many times over.
        if (name == _last) { return _lastNumber; }
        if (!_numbers.TryGetValue(name, out int number))
        {
            number = _names.Count;
            _numbers.Add(name, number);
            _names.Add(name);
        }

        _last = name;
        _lastNumber = number;
        return number;
    }
}
