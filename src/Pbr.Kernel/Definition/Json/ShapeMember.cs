using System;

namespace Pbr.Kernel.Json;

/// <summary>One member of a shape: what it takes, and how it goes into a draft and out of it.</summary>
/// <typeparam name="T">The draft.</typeparam>
internal sealed class ShapeMember<T>
{
    public ShapeMember(string name, ValueForm form, Func<T, JsonMember, ValueReader, T> read, Action<T, IDefinitionSink> write)
    {
        Name = name;
        Form = form;
        Read = read;
        Write = write;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it takes.</summary>
    public ValueForm Form { get; }

    /// <summary>The draft with what the member says.</summary>
    public Func<T, JsonMember, ValueReader, T> Read { get; }

    /// <summary>Writes what the draft says; nothing where it says nothing.</summary>
    public Action<T, IDefinitionSink> Write { get; }
}
